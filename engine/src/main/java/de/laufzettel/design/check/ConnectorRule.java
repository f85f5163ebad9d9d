package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.Problem;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every connector step names an operation that exists, gives what it needs, and texts that exist. */
final class ConnectorRule implements Rule {

    private final ConnectorCatalogue connectors;

    ConnectorRule(ConnectorCatalogue connectors) {
        this.connectors = connectors;
    }

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        if (service.process() != null) {
            service.process().ofType("serviceTask").forEach(step -> checkStep(step, service, problems));
            service.process().ofType("sendTask").forEach(step -> checkStep(step, service, problems));
            service.process().ofType("boundaryEvent").forEach(event -> checkError(event, service, problems));
        }
        return problems;
    }

    private void checkStep(FlowNode step, CheckedService service, List<Problem> problems) {
        String topic = step.topic().orElse("");
        Optional<OperationDescription> operation = connectors.describe(topic);
        if (operation.isEmpty()) {
            problems.add(Problem.error(PROCESS, step.id(), "unknown-connector",
                    ElementNames.de(step) + (topic.isBlank() ? " tut nichts. Wählen Sie einen Konnektor."
                            : " nennt den Konnektor „" + topic + "“, der nicht installiert ist. Wählen Sie einen anderen."),
                    ElementNames.en(step) + (topic.isBlank() ? " does nothing. Choose a connector."
                            : " names the connector \"" + topic + "\", which is not installed. Choose another one.")));
            return;
        }
        List<FieldDescription> fields = operation.get().input().fields();
        fields.forEach(field -> checkField(step, field, service, problems));
        step.inputs().keySet().stream().filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .forEach(name -> problems.add(Problem.error(PROCESS, step.id(), "unknown-input",
                        ElementNames.de(step) + " gibt „" + name + "“ mit, das der Konnektor nicht kennt. Entfernen Sie es.",
                        ElementNames.en(step) + " gives \"" + name + "\", which the connector does not know. Remove it.")));
    }

    private static void checkField(FlowNode step, FieldDescription field, CheckedService service, List<Problem> problems) {
        Object given = step.inputs().get(field.name());
        boolean missing = given == null || given instanceof String text && text.isBlank();
        if (missing && field.required()) {
            problems.add(Problem.error(PROCESS, step.id(), "missing-input",
                    ElementNames.de(step) + " braucht eine Angabe für „" + field.label().de() + "“.",
                    ElementNames.en(step) + " needs a value for \"" + field.label().en() + "\"."));
        }
        if (!missing && field.kind() == FieldKind.TEXT_KEY && given instanceof String key && !key.contains("${")
                && !service.hasText(key.strip())) {
            boolean letter = step.topic().filter(topic -> topic.startsWith("pdf.")).isPresent();
            problems.add(Fixes.nearest(Problem.error(PROCESS, step.id(), "missing-text",
                    ElementNames.de(step) + " nennt den Text „" + key + "“, den es nicht gibt. Legen Sie ihn an oder wählen Sie einen anderen.",
                    ElementNames.en(step) + " names the text \"" + key + "\", which does not exist. Create it or choose another one."),
                    step.id(), key.strip(), service.source().texts().keySet(), NewFiles.text(key.strip(), letter)));
        }
    }

    /** An event that waits for an error which its step never reports would never happen. */
    private void checkError(FlowNode event, CheckedService service, List<Problem> problems) {
        if (event.event() == null || !event.event().type().equals("error") || event.event().reference() == null) {
            return;
        }
        String code = event.event().reference();
        service.process().node(event.attachedTo()).flatMap(FlowNode::topic).flatMap(connectors::describe)
                .filter(operation -> operation.refusals().stream().noneMatch(refusal -> refusal.code().equals(code)))
                .ifPresent(operation -> problems.add(Problem.warning(PROCESS, event.id(), "unknown-error",
                        ElementNames.de(event) + " wartet auf den Fehler „" + code + "“, den der Konnektor nie meldet.",
                        ElementNames.en(event) + " waits for the error \"" + code + "\", which the connector never reports.")));
    }
}
