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
            problems.add(Problem.error("service.yaml", "start.form", "missing-form",
                    "Das Antragsformular „" + startForm + "“ gibt es nicht. Legen Sie es an oder wählen Sie ein anderes.",
                    "The application form \"" + startForm + "\" does not exist. Create it or choose another one."));
        }
        ProcessModel process = service.process();
        if (process != null) {
            process.start().filter(start -> !service.isCalled()).ifPresent(start -> checkStart(start, startForm, problems));
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
                            + "\". Choose the same at both places."));
        }
    }

    private static void checkTask(FlowNode task, CheckedService service, List<Problem> problems) {
        Optional<String> key = task.formKey();
        if (key.isEmpty() || key.get().isBlank()) {
            problems.add(Problem.error(PROCESS, task.id(), "missing-form",
                    ElementNames.de(task) + " hat kein Formular. Wählen Sie, was hier auszufüllen ist.",
                    ElementNames.en(task) + " has no form. Choose what is to be filled in here."));
        } else if (!service.hasForm(key.get())) {
            problems.add(Problem.error(PROCESS, task.id(), "missing-form",
                    ElementNames.de(task) + " nennt das Formular „" + key.get() + "“, das es nicht gibt. Legen Sie es an oder wählen Sie ein anderes.",
                    ElementNames.en(task) + " names the form \"" + key.get() + "\", which does not exist. Create it or choose another one."));
        }
    }
}
