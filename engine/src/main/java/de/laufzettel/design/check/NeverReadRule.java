package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.design.ContactMail;
import de.laufzettel.design.Problem;
import de.laufzettel.design.names.DataName;
import de.laufzettel.design.names.Names;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.design.names.ValueType;
import de.laufzettel.forms.check.FormField;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a decision finds, a letter that is made, and what a case worker is asked for is used somewhere. What a citizen fills in is
 * not asked for here: it stands in the application, which is filed as a whole; nor are receipts of connectors.
 */
final class NeverReadRule implements DataRule {

    /** What a field's {@code properties.readBy} says when no step needs it. */
    private static final String NOTE = "people";

    private final Expressions expressions;
    private final ConnectorCatalogue connectors;

    NeverReadRule(Expressions expressions, ConnectorCatalogue connectors) {
        this.expressions = expressions;
        this.connectors = connectors;
    }

    @Override
    public List<Problem> check(CheckedService service, NamesAt names) {
        List<Problem> problems = new ArrayList<>();
        ProcessModel process = service.process();
        if (process != null) {
            Set<String> reads = reads(service);
            Set<String> forms = new HashSet<>(Set.of(service.source().manifest().start().form()));
            for (FlowNode node : process.nodes().values()) {
                switch (node.type()) {
                    case "businessRuleTask" -> decision(service, node, names, reads, problems);
                    case "serviceTask", "sendTask" -> connector(node, reads, problems);
                    case "userTask" -> {
                        if (forms.add(node.formKey().orElse(""))) {
                            form(service, node, names, reads, problems);
                        }
                    }
                    default -> { }
                }
            }
        }
        return problems;
    }

    /** What a called process reads under the same name counts as well. */
    private Set<String> reads(CheckedService service) {
        Set<String> reads = new HashSet<>();
        service.family().flows().forEach(flow -> add(flow.condition(), reads));
        service.steps().forEach(node -> {
            Reads.of(node).forEach(text -> add(text, reads));
            node.handsBack().forEach(back -> add(back.expression(), reads));
        });
        service.source().texts().values().forEach(text -> add(text, reads));
        service.decisions().values().forEach(file -> file.decisions().forEach(decision -> decision.expressions()
                .forEach(expression -> reads.addAll(Reads.feel(expression)))));
        ContactMail.pathOf(service.source().manifest()).ifPresent(reads::add);
        service.forms().values().forEach(form -> {
            List<FormField> fields = FormFields.of(form);
            fields.stream().filter(FormField::shown).map(FormField::path).forEach(reads::add);
            String json = form.json().toString();
            fields.stream().filter(field -> json.contains("component=" + field.path() + ",") || json.contains("when=" + field.path() + ",")
                    || json.contains("data." + field.path())).map(FormField::path).forEach(reads::add);
        });
        return reads;
    }

    private void add(@Nullable String text, Set<String> reads) {
        if (text != null && text.contains("${")) {
            expressions.reads(text).forEach(path -> reads.add(Names.withoutRows(path)));
        }
    }

    /** The name itself, something below it, or a group around it. */
    private static boolean isRead(String path, Set<String> reads) {
        return reads.stream().anyMatch(read -> read.equals(path) || read.startsWith(path + ".") || path.startsWith(read + "."));
    }

    private static void decision(CheckedService service, FlowNode task, NamesAt names, Set<String> reads, List<Problem> problems) {
        String result = task.resultPath().orElse("");
        if (result.isEmpty() || !isRead(result, reads)) {
            if (!result.isEmpty()) {
                problems.add(Problem.warning(PROCESS, task.id(), "never-read",
                        "Was " + ElementNames.inDe(task) + " ergibt („data." + result + "“), wird nirgends gelesen.",
                        "What " + ElementNames.inEn(task) + " gives (\"data." + result + "\") is read nowhere."));
            }
            return;
        }
        List<String> idle = names.writtenBy(task.id()).stream().map(DataName::path).filter(path -> !isRead(path, reads)).toList();
        if (!idle.isEmpty()) {
            String id = task.decisionRef().orElse("");
            problems.add(Problem.warning(service.decisionFileOf(id), id, "never-read",
                    "Diese Ergebnisse werden nirgends gelesen: data." + String.join(", data.", idle) + ".",
                    "These results are read nowhere: data." + String.join(", data.", idle) + "."));
        }
    }

    private void connector(FlowNode step, Set<String> reads, List<Problem> problems) {
        boolean document = step.topic().flatMap(connectors::describe).map(operation -> operation.result().fields().stream()
                .anyMatch(field -> field.type() instanceof FieldType.Document)).orElse(false);
        String result = step.resultPath().orElse("");
        if (document && (result.isEmpty() || !isRead(result, reads))) {
            problems.add(Problem.warning(PROCESS, step.id(), "never-read",
                    "Das Dokument, das " + ElementNames.inDe(step) + " erstellt, kommt nirgends an: Kein Schritt legt es ab oder verschickt es.",
                    "The document that " + ElementNames.inEn(step) + " makes arrives nowhere: no step files or sends it."));
        }
    }

    /** A group of which nothing is read is told once; a note that people read is said to be one. */
    private static void form(CheckedService service, FlowNode task, NamesAt names, Set<String> reads, List<Problem> problems) {
        Set<String> notes = notes(service, task);
        List<DataName> idle = names.writtenBy(task.id()).stream().filter(name -> !name.path().isEmpty() && !isRead(name.path(), reads))
                .filter(name -> name.firstWriter().filter(writer -> notes.contains(writer.place())).isEmpty()).toList();
        idle.stream().filter(name -> idle.stream().noneMatch(group -> name.path().startsWith(group.path() + ".") && inside(group, idle) > 1))
                .filter(name -> inside(name, idle) != 1 && !(name.type() == ValueType.GROUP && inside(name, idle) == 0))
                .flatMap(name -> name.firstWriter().stream().map(writer -> unread(writer, name))).forEach(problems::add);
    }

    private static Set<String> notes(CheckedService service, FlowNode task) {
        FormSchema form = service.forms().get(task.formKey().orElse(""));
        return form == null ? Set.of() : FormFields.of(form).stream().map(FormField::component)
                .filter(component -> NOTE.equals(component.at("properties.readBy"))).map(Component::pointer).collect(Collectors.toSet());
    }

    private static long inside(DataName group, List<DataName> names) {
        return names.stream().filter(name -> name.path().startsWith(group.path() + ".")).count();
    }

    private static Problem unread(DataName.Writer writer, DataName name) {
        String key = name.path().substring(name.path().lastIndexOf('.') + 1);
        Problem problem = Problem.warning(writer.file(), writer.place(), "never-read",
                "„" + (name.labelDe().isBlank() ? name.path() : name.labelDe()) + "“ wird ausgefüllt, aber nirgends gelesen („data." + name.path() + "“).",
                "\"" + (name.labelEn().isBlank() ? name.path() : name.labelEn()) + "\" is filled in, but read nowhere (\"data." + name.path() + "\").");
        return name.type() == ValueType.GROUP ? problem : problem.with(Fixes.file("Ist ein Vermerk, den nur Menschen lesen", "Is a note that only people read",
                writer.file(), text -> text.replaceFirst("\"key\"\\s*:\\s*\"" + Pattern.quote(key) + "\"", "$0, \"properties\": {\"readBy\": \"" + NOTE + "\"}")));
    }
}
