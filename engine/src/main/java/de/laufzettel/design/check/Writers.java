package de.laufzettel.design.check;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what the forms, decisions and connectors of a service write into {@code data}. */
final class Writers {

    private static final Set<String> SINGLE_VALUES = Set.of("textfield", "textarea", "number", "currency", "checkbox",
            "radio", "email", "phoneNumber", "url", "password", "datetime", "time", "day");
    /** Written at every submit. */
    private static final List<String> CASE = List.of("case.reference", "case.submittedAt", "case.language", "case.serviceId");

    private final ConnectorCatalogue connectors;
    private final CheckedService service;
    private final KnownPaths paths = new KnownPaths();

    private Writers(ConnectorCatalogue connectors, CheckedService service) {
        this.connectors = connectors;
        this.service = service;
    }

    static KnownPaths of(CheckedService service, ConnectorCatalogue connectors) {
        Writers writers = new Writers(connectors, service);
        CASE.forEach(writers.paths::addValue);
        writers.paths.addOpen("case.application");
        writers.paths.addOpen("case.attachments");
        writers.form(service.source().manifest().start().form());
        ProcessModel process = service.process();
        if (process != null) {
            process.nodes().values().forEach(writers::node);
        }
        return writers.paths;
    }

    private void node(FlowNode node) {
        switch (node.type()) {
            case "userTask" -> node.formKey().ifPresent(this::form);
            case "businessRuleTask" -> node.resultPath().ifPresent(path -> decision(node, path));
            case "serviceTask", "sendTask" -> node.resultPath().ifPresent(path -> connector(node, path));
            case "callActivity" -> node.resultPath().ifPresent(paths::addOpen);
            default -> {
                // writes nothing
            }
        }
    }

    private void form(String key) {
        Optional.ofNullable(service.forms().get(key)).map(FormFields::of).orElse(List.of()).forEach(field -> {
            if (SINGLE_VALUES.contains(field.type())) {
                paths.addValue(field.path());
            } else if (!field.type().equals("container") && !field.type().endsWith("grid")) {
                paths.addOpen(field.path());
            } else {
                paths.addValue(field.path());
            }
        });
    }

    private void decision(FlowNode task, String path) {
        String mapping = task.attribute("mapDecisionResult").orElse("resultList");
        List<String> outputs = task.decisionRef().flatMap(service::decision)
                .map(DecisionFile.Decision::outputs).orElse(List.of());
        if (mapping.equals("singleEntry") || mapping.equals("collectEntries")) {
            paths.addValue(path);
        } else if (outputs.isEmpty() || outputs.stream().anyMatch(String::isBlank)) {
            paths.addOpen(path);
        } else {
            paths.addValue(path);
            outputs.forEach(output -> paths.addValue(path + "." + output));
        }
    }

    private void connector(FlowNode step, String path) {
        step.topic().flatMap(connectors::describe).ifPresentOrElse(
                operation -> fields(path, operation.result().fields()),
                // the unknown connector is a problem already; everything read from it would only hide that
                () -> paths.addOpen(path));
    }

    private void fields(String path, List<FieldDescription> fields) {
        paths.addValue(path);
        for (FieldDescription field : fields) {
            String below = path + "." + field.name();
            if (field.type() instanceof FieldType.Nested nested) {
                fields(below, nested.fields().fields());
            } else if (field.type() instanceof FieldType.Document || field.type() instanceof FieldType.ListOf) {
                paths.addOpen(below);
            } else {
                paths.addValue(below);
            }
        }
    }
}
