package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.describe.RefusalDescription;
import de.laufzettel.design.Fix;
import de.laufzettel.design.Problem;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is easily forgotten: a deadline for people, a way for refusals of connectors, the time after which history is deleted. */
final class CareRule implements Rule {

    private final ConnectorCatalogue connectors;

    CareRule(ConnectorCatalogue connectors) {
        this.connectors = connectors;
    }

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        ProcessModel process = service.process();
        if (process != null) {
            timeToLive(service, process, problems);
            Set<String> timed = process.ofType("boundaryEvent").stream().filter(node -> node.event() != null && node.event().type().equals("timer"))
                    .map(node -> String.valueOf(node.attachedTo())).collect(Collectors.toSet());
            process.ofType("userTask").forEach(task -> deadline(task, timed.contains(task.id()), problems));
            Stream.of("serviceTask", "sendTask").flatMap(type -> process.ofType(type).stream())
                    .forEach(step -> step.topic().flatMap(connectors::describe).ifPresent(operation -> {
                        refusals(step, operation, process, problems);
                        target(step, operation, problems);
                    }));
        }
        return problems;
    }

    private static void timeToLive(CheckedService service, ProcessModel process, List<Problem> problems) {
        String kept = process.attributes().getOrDefault("historyTimeToLive", "").strip();
        String days = String.valueOf(service.source().manifest().historyDays());
        Fix asInSettings = Fixes.attribute("Auf " + days + " Tage setzen, wie in den Einstellungen", "Set to " + days + " days, as in the settings",
                process.id(), "camunda:historyTimeToLive", days);
        if (kept.isEmpty()) {
            problems.add(Problem.warning(PROCESS, process.id(), "missing-time-to-live",
                    "Der Prozess sagt nicht, wie lange sein Verlauf aufgehoben wird (historyTimeToLive).",
                    "The process does not say how long its history is kept (historyTimeToLive).")
                    .with(asInSettings));
        } else if (!kept.matches("\\d{1,6}|P\\d{1,6}D")) {
            problems.add(Problem.error(PROCESS, process.id(), "bad-time",
                    "Wie lange der Verlauf aufgehoben wird, ist nicht zu lesen: „" + kept + "“ (historyTimeToLive). Geben Sie Tage an, z. B. 180.",
                    "How long the history is kept cannot be read: \"" + kept + "\" (historyTimeToLive). Give days, such as 180.")
                    .with(asInSettings));
        }
    }

    private static void deadline(FlowNode task, boolean timer, List<Problem> problems) {
        String due = task.attribute("dueDate").orElse("").strip();
        if (due.isEmpty() && !timer) {
            problems.add(Problem.warning(PROCESS, task.id(), "missing-deadline",
                    ElementNames.de(task) + " hat keine Frist: Sie kann liegen bleiben, ohne dass es auffällt.",
                    ElementNames.en(task) + " has no deadline: it can be left undone without anybody noticing.")
                    .with(Fixes.attribute("Frist von 14 Tagen setzen", "Set a deadline of 14 days", task.id(), "camunda:dueDate", "P14D")));
        } else if (!due.isEmpty() && !TimeText.isReadable(due, null)) {
            problems.add(Problem.error(PROCESS, task.id(), "bad-time",
                    ElementNames.de(task) + " hat eine Frist, die nicht zu lesen ist: „" + due + "“. Beispiele: P14D (14 Tage), ${plusDays(today(), 14)}.",
                    ElementNames.en(task) + " has a deadline that cannot be read: \"" + due + "\". Examples: P14D (14 days), ${plusDays(today(), 14)}."));
        }
    }

    private static void target(FlowNode step, OperationDescription operation, List<Problem> problems) {
        if (operation.needsTarget() && step.properties().getOrDefault("target", "").isBlank()) {
            problems.add(Problem.warning(PROCESS, step.id(), "missing-target",
                    ElementNames.de(step) + " nennt kein Ziel, und das eingebaute kann „" + operation.name().de() + "“ nicht. Nennen Sie ein Ziel, "
                            + "es sei denn, der Betrieb hat eines für alle Schritte dieser Art vorgegeben.",
                    ElementNames.en(step) + " names no target, and the built-in one cannot do \"" + operation.name().en() + "\". Name a target, "
                            + "unless the operators have set one for all steps of this kind."));
        }
    }

    private static void refusals(FlowNode step, OperationDescription operation, ProcessModel process, List<Problem> problems) {
        List<RefusalDescription> ofCases = operation.refusals().stream().filter(refusal -> !refusal.bySettings()).toList();
        boolean caught = process.nodes().values().stream().anyMatch(node -> node.event() != null && node.event().type().equals("error")
                && (step.id().equals(node.attachedTo()) || node.attachedTo() != null && node.attachedTo().equals(step.parentId())
                        || node.type().equals("startEvent")));
        if (!ofCases.isEmpty() && !caught) {
            String de = String.join(", ", ofCases.stream().map(RefusalDescription::code).toList());
            problems.add(Problem.warning(PROCESS, step.id(), "missing-error-path",
                    ElementNames.de(step) + " kann abgelehnt werden (" + de + "), und kein Weg führt dann weiter. Hängen Sie ein Fehlerereignis an den Schritt.",
                    ElementNames.en(step) + " can be refused (" + de + "), and no way leads on then. Attach an error event to the step."));
        }
    }
}
