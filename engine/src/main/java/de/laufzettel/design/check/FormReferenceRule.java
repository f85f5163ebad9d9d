package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The start form and the form of every task exist, and service.yaml and the process agree on the first one. */
final class FormReferenceRule implements Rule {

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        String startForm = service.source().manifest().start().form();
        if (!service.hasForm(startForm)) {
            Optional<String> drawn = Optional.ofNullable(service.process()).flatMap(ProcessModel::start).flatMap(FlowNode::formKey).filter(service::hasForm);
            problems.add(Problem.error("service.yaml", "start.form", "missing-form",
                    "Das Antragsformular „" + startForm + "“ gibt es nicht. Legen Sie es an oder wählen Sie ein anderes.",
                    "The application form \"" + startForm + "\" does not exist. Create it or choose another one.")
                    .with(drawn.map(key -> Fixes.word("service.yaml", "start.form", startForm, key))
                            .orElseGet(() -> NewFiles.form(startForm, service.source().manifest().title().de()))));
        }
        ProcessModel process = service.process();
        if (process != null) {
            process.start().filter(start -> !service.isCalled() && service.hasForm(startForm)).ifPresent(start -> checkStart(start, startForm, problems));
            process.ofType("userTask").forEach(task -> checkTask(task, service, problems));
        }
        return problems;
    }

    private static void checkStart(FlowNode start, String startForm, List<Problem> problems) {
        Optional<String> key = start.formKey();
        if (key.isPresent() && !key.get().equals(startForm)) {
            problems.add(Problem.error(PROCESS, start.id(), "start-form-differs",
                    "Das Startereignis nennt das Formular „" + key.get() + "“, die Leistung beginnt aber mit „" + startForm
                            + "“. Wählen Sie an beiden Stellen dasselbe.",
                    "The start event names the form \"" + key.get() + "\", but the service begins with \"" + startForm
                            + "\". Choose the same at both places.")
                    .with(Fixes.attribute("Startereignis auf „" + startForm + "“ setzen", "Set the start event to \"" + startForm + "\"", start.id(), "camunda:formKey", startForm)));
        }
    }

    private static void checkTask(FlowNode task, CheckedService service, List<Problem> problems) {
        Optional<String> key = task.formKey();
        if (key.isEmpty() || key.get().isBlank()) {
            problems.add(Problem.error(PROCESS, task.id(), "missing-form",
                    ElementNames.de(task) + " hat kein Formular. Wählen Sie, was hier auszufüllen ist.",
                    ElementNames.en(task) + " has no form. Choose what is to be filled in here.")
                    .with(NewFiles.formFor(task.id(), ElementNames.name(task))));
        } else if (!service.hasForm(key.get())) {
            problems.add(Fixes.nearest(Problem.error(PROCESS, task.id(), "missing-form",
                    ElementNames.de(task) + " nennt das Formular „" + key.get() + "“, das es nicht gibt. Legen Sie es an oder wählen Sie ein anderes.",
                    ElementNames.en(task) + " names the form \"" + key.get() + "\", which does not exist. Create it or choose another one."),
                    task.id(), key.get(), service.source().forms().keySet(), NewFiles.form(key.get(), ElementNames.name(task))));
        }
    }
}
