package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.EventTrigger;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.design.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events say what they wait for, and what is thrown is caught. */
final class EventRule implements Rule {

    private static final Set<String> CATCHING = Set.of("intermediateCatchEvent", "boundaryEvent", "startEvent", "receiveTask");
    private static final Set<String> AFTER_EVENT_GATEWAY = Set.of("intermediateCatchEvent", "receiveTask");

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        ProcessModel process = service.process();
        if (process != null) {
            process.nodes().values().forEach(node -> check(node, process, problems));
        }
        return problems;
    }

    private static void check(FlowNode node, ProcessModel process, List<Problem> problems) {
        EventTrigger event = node.event();
        if (node.type().equals("boundaryEvent") && process.node(node.attachedTo()).isEmpty()) {
            add(problems, node, "not-attached", " hängt an keinem Schritt. Ziehen Sie es an den Rand eines Schritts.",
                    " is attached to no step. Drag it to the border of a step.");
        } else if (Set.of("boundaryEvent", "intermediateCatchEvent").contains(node.type()) && event == null) {
            add(problems, node, "event-missing", " wartet auf nichts. Wählen Sie, worauf: eine Frist, eine Nachricht, einen Fehler.",
                    " waits for nothing. Choose for what: a time, a message, an error.");
        } else if (node.type().equals("receiveTask") && node.attribute("messageRef").orElse("").isBlank()) {
            add(problems, node, "missing-message", " nennt keine Nachricht, auf die gewartet wird.", " names no message to wait for.");
        } else if (node.type().equals("eventBasedGateway")) {
            afterEventGateway(node, process, problems);
        }
        if (event != null) {
            trigger(node, event, process, problems);
        }
        if (node.loop() != null && blank(node.loop().collection()) && blank(node.loop().cardinality())) {
            add(problems, node, "missing-collection", " soll mehrfach geschehen, sagt aber nicht, für welche Liste oder wie oft.",
                    " is to happen several times, but does not say for which list or how often.");
        }
    }

    private static void trigger(FlowNode node, EventTrigger event, ProcessModel process, List<Problem> problems) {
        boolean catching = CATCHING.contains(node.type());
        switch (event.type()) {
            case "timer" -> timer(node, event, problems);
            case "conditional" -> {
                if (blank(event.expression())) {
                    add(problems, node, "event-missing", " nennt keine Bedingung, auf die gewartet wird.", " names no condition to wait for.");
                }
            }
            case "message", "signal" -> named(node, event, catching, process, problems);
            case "link" -> {
                if (!catching && matching(node, event, process).noneMatch(other -> other.type().equals("intermediateCatchEvent"))) {
                    add(problems, node, "missing-link", " springt zu einem Ziel, das es nicht gibt.", " jumps to a target that does not exist.");
                }
            }
            case "error", "escalation" -> {
                if (!catching) {
                    thrown(node, event, process, problems);
                } else if (node.type().equals("boundaryEvent") && event.type().equals("error")) {
                    attachedError(node, process, problems);
                }
            }
            default -> { }
        }
    }

    private static void timer(FlowNode node, EventTrigger event, List<Problem> problems) {
        String time = event.expression() == null ? "" : event.expression().strip();
        if (time.isEmpty()) {
            add(problems, node, "missing-time", " hat keine Frist. Geben Sie eine an, z. B. P14D für 14 Tage.",
                    " has no time. Give one, such as P14D for 14 days.");
        } else if (!TimeText.isReadable(time, event.timerKind())) {
            add(problems, node, "bad-time", " hat eine Frist, die nicht zu lesen ist: „" + time + "“. Beispiele: P14D (14 Tage), PT2H (2 Stunden), 2026-12-31T12:00:00.",
                    " has a time that cannot be read: \"" + time + "\". Examples: P14D (14 days), PT2H (2 hours), 2026-12-31T12:00:00.");
        }
    }

    private static void named(FlowNode node, EventTrigger event, boolean catching, ProcessModel process, List<Problem> problems) {
        boolean message = event.type().equals("message");
        if (event.reference() == null && (catching || !message)) {
            add(problems, node, "missing-message", " nennt " + (message ? "keine Nachricht" : "kein Signal") + " mit Namen.",
                    " names no " + event.type() + ".");
        } else if (!catching && !message && matching(node, event, process).noneMatch(other -> CATCHING.contains(other.type()))) {
            warn(problems, node, "never-received", " sendet das Signal „" + event.reference() + "“, auf das in dieser Leistung niemand wartet.",
                    " sends the signal \"" + event.reference() + "\", for which nobody in this service waits.");
        } else if (catching && matching(node, event, process).allMatch(other -> CATCHING.contains(other.type())) && !hasWayOut(node, process)) {
            warn(problems, node, "never-received", " wartet auf „" + event.reference() + "“, das nichts in dieser Leistung sendet, und hat keine Frist. Der Fall könnte für immer stehen bleiben.",
                    " waits for \"" + event.reference() + "\", which nothing in this service sends, and has no deadline. The case could stand still for ever.");
        }
    }

    /** A start or an attached event holds nobody up; behind an event gateway another event may come. */
    private static boolean hasWayOut(FlowNode node, ProcessModel process) {
        return !node.type().equals("intermediateCatchEvent") || process.flows().values().stream()
                .filter(flow -> flow.targetId().equals(node.id()))
                .anyMatch(flow -> process.node(flow.sourceId()).filter(source -> source.type().equals("eventBasedGateway")).isPresent());
    }

    private static Stream<FlowNode> matching(FlowNode node, EventTrigger event, ProcessModel process) {
        return process.nodes().values().stream().filter(other -> other != node && other.event() != null
                && other.event().type().equals(event.type()) && Objects.equals(other.event().reference(), event.reference()));
    }

    private static void thrown(FlowNode node, EventTrigger event, ProcessModel process, List<Problem> problems) {
        for (FlowNode scope = process.nodes().get(String.valueOf(node.parentId())); scope != null;
                scope = process.nodes().get(String.valueOf(scope.parentId()))) {
            String host = scope.id();
            if (process.nodes().values().stream().anyMatch(other -> host.equals(other.attachedTo()) && catches(other, event))) {
                return;
            }
        }
        boolean eventScope = process.nodes().values().stream().anyMatch(other -> other.type().equals("startEvent") && catches(other, event));
        if (!eventScope) {
            warn(problems, node, "uncaught-error", " meldet „" + event.reference() + "“, das niemand auffängt: Der Weg endet dort ohne Ergebnis.",
                    " reports \"" + event.reference() + "\", which nobody catches: the way ends there without a result.");
        }
    }

    private static boolean catches(FlowNode node, EventTrigger thrown) {
        EventTrigger event = node.event();
        return event != null && event.type().equals(thrown.type()) && (event.reference() == null || event.reference().equals(thrown.reference()));
    }

    private static void attachedError(FlowNode node, ProcessModel process, List<Problem> problems) {
        String type = process.node(node.attachedTo()).map(FlowNode::type).orElse("serviceTask");
        if (Set.of("userTask", "manualTask", "task", "receiveTask").contains(type)) {
            warn(problems, node, "unknown-error", " wartet auf einen Fehler, den dieser Schritt nie meldet.",
                    " waits for an error that this step never reports.");
        }
    }

    private static void afterEventGateway(FlowNode gateway, ProcessModel process, List<Problem> problems) {
        process.flows().values().stream().filter(flow -> flow.sourceId().equals(gateway.id()))
                .flatMap(flow -> process.node(flow.targetId()).stream()).filter(target -> !AFTER_EVENT_GATEWAY.contains(target.type()))
                .forEach(target -> add(problems, target, "no-event", " steht hinter einer Ereignis-Verzweigung, ist aber kein Ereignis, auf das gewartet werden kann.",
                        " follows an event gateway, but is no event that can be waited for."));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void add(List<Problem> problems, FlowNode node, String code, String de, String en) {
        problems.add(Problem.error(PROCESS, node.id(), code, ElementNames.de(node) + de, ElementNames.en(node) + en));
    }

    private static void warn(List<Problem> problems, FlowNode node, String code, String de, String en) {
        problems.add(Problem.warning(PROCESS, node.id(), code, ElementNames.de(node) + de, ElementNames.en(node) + en));
    }
}
