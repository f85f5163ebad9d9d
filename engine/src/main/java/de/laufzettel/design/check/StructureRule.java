package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SequenceFlow;
import de.laufzettel.design.Problem;
import de.laufzettel.design.flow.FlowGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arrows lead from somewhere to somewhere; every element can be reached and leads on until an end. */
final class StructureRule implements Rule {

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        ProcessModel process = service.process();
        FlowGraph graph = service.graph();
        if (process != null && graph != null) {
            process.flows().values().forEach(flow -> flow(flow, process, graph, problems));
            starts(process, graph, FlowGraph.PROCESS, problems);
            IntStream.range(0, graph.size()).filter(graph::isScope).forEach(scope -> starts(process, graph, scope, problems));
            paths(process, graph, problems);
        }
        return problems;
    }

    private static void flow(SequenceFlow flow, ProcessModel process, FlowGraph graph, List<Problem> problems) {
        boolean ends = process.nodes().containsKey(flow.sourceId()) && process.nodes().containsKey(flow.targetId());
        if (!ends) {
            problems.add(Problem.error(PROCESS, flow.id(), "dangling-flow",
                    "Der Pfeil „" + flow.id() + "“ beginnt oder endet bei einem Element, das es nicht gibt. Entfernen Sie ihn oder verbinden Sie ihn neu.",
                    "The arrow \"" + flow.id() + "\" begins or ends at an element that does not exist. Remove it or connect it again.")
                    .with(Fixes.model("Pfeil entfernen", "Remove the arrow", text -> text.without(flow.id()))));
        } else if (!graph.connects(flow)) {
            problems.add(Problem.error(PROCESS, flow.id(), "crossing-flow",
                    "Der Pfeil „" + flow.id() + "“ führt über den Rand eines Teilprozesses. Innen und außen lassen sich nur durch Anfang und Ende des Teilprozesses verbinden.",
                    "The arrow \"" + flow.id() + "\" crosses the border of a sub-process. Inside and outside are connected by its start and end only."));
        }
    }

    private static void starts(ProcessModel process, FlowGraph graph, int scope, List<Problem> problems) {
        List<Integer> starts = graph.starts(scope);
        String place = scope == FlowGraph.PROCESS ? process.id() : graph.node(scope).id();
        boolean event = scope != FlowGraph.PROCESS && graph.isEventScope(scope);
        if (starts.isEmpty() && (scope == FlowGraph.PROCESS || !graph.node(scope).type().equals("adHocSubProcess"))) {
            problems.add(Problem.error(PROCESS, place, "no-start",
                    "Hier fehlt das Startereignis: Niemand weiß, womit ein Fall beginnt.", "There is no start event: nobody knows where a case begins."));
            return;
        }
        List<Integer> plain = starts.stream().filter(start -> graph.node(start).event() == null).toList();
        if (plain.size() > 1 || event && starts.size() > 1) {
            FlowNode second = graph.node(plain.size() > 1 ? plain.get(1) : starts.get(1));
            problems.add(Problem.error(PROCESS, second.id(), "several-starts",
                    ElementNames.de(second) + " ist ein zweiter Anfang. Ein Prozess hat genau einen; führen Sie beide zusammen.",
                    ElementNames.en(second) + " is a second beginning. A process has exactly one; join them."));
        }
        if (event && graph.node(starts.get(0)).event() == null) {
            FlowNode start = graph.node(starts.get(0));
            problems.add(Problem.error(PROCESS, start.id(), "event-missing",
                    "Der Teilprozess „" + place + "“ wartet auf ein Ereignis, aber " + ElementNames.inDe(start) + " nennt keines.",
                    "The sub-process \"" + place + "\" waits for an event, but " + ElementNames.inEn(start) + " names none."));
        }
    }

    private static void paths(ProcessModel process, FlowGraph graph, List<Problem> problems) {
        List<Integer> deadEnds = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (int number = 0; number < graph.size(); number++) {
            FlowNode node = graph.node(number);
            endOrStart(node, graph, number, problems);
            if (leadsNowhere(graph, number)) {
                deadEnds.add(number);
            }
            if (node.type().equals("boundaryEvent") && process.node(node.attachedTo()).isEmpty()) {
                // that it hangs in the air is told by itself
                behind(graph, number, told);
            } else if (!graph.isReachable(number) && !told.contains(number) && isHead(graph, number)) {
                heads.add(number);
                behind(graph, number, told);
            }
        }
        // circles that nothing leads into have no first element
        for (int number = 0; number < graph.size(); number++) {
            if (!graph.isReachable(number) && !told.contains(number) && isOutermost(graph, number)) {
                heads.add(number);
                behind(graph, number, told);
            }
        }
        if (graph.starts(FlowGraph.PROCESS).isEmpty()) {
            heads.clear();
        }
        // an arrow that lost its end is told by itself
        Set<String> torn = process.flows().values().stream().filter(flow -> !graph.connects(flow))
                .flatMap(flow -> Stream.of(flow.sourceId(), flow.targetId())).collect(Collectors.toSet());
        deadEnds.removeIf(number -> torn.contains(graph.node(number).id()));
        heads.removeIf(number -> torn.contains(graph.node(number).id()) || graph.node(number).incoming().stream()
                .anyMatch(flow -> process.flows().containsKey(flow) && !graph.connects(process.flows().get(flow))));
        for (int deadEnd : deadEnds) {
            Integer lost = heads.stream().filter(head -> graph.scope(head) == graph.scope(deadEnd) && head != deadEnd).findFirst().orElse(null);
            if (graph.isReachable(deadEnd)) {
                heads.remove(lost);
                problems.add(deadEnd(graph.node(deadEnd), lost == null ? null : graph.node(lost), process));
            } else if (!told.contains(deadEnd)) {
                problems.add(deadEnd(graph.node(deadEnd), null, process));
            }
        }
        heads.forEach(head -> problems.add(unreachable(graph.node(head))));
    }

    private static void endOrStart(FlowNode node, FlowGraph graph, int number, List<Problem> problems) {
        if (node.type().equals("endEvent") && !graph.outgoing(number).isEmpty() || node.type().equals("startEvent") && !graph.incoming(number).isEmpty()
                || node.type().equals("boundaryEvent") && !graph.incoming(number).isEmpty()) {
            problems.add(Problem.error(PROCESS, node.id(), "wrong-direction",
                    ElementNames.de(node) + (node.type().equals("endEvent") ? " kann keinen Pfeil haben, der weiterführt." : " kann kein Ziel eines Pfeils sein."),
                    ElementNames.en(node) + (node.type().equals("endEvent") ? " cannot have an arrow that leads on." : " cannot be the target of an arrow.")));
        }
    }

    private static boolean leadsNowhere(FlowGraph graph, int number) {
        FlowNode node = graph.node(number);
        boolean compensation = graph.isCompensation(number) || node.event() != null && node.event().type().equals("compensate");
        return graph.outgoing(number).isEmpty() && !node.type().equals("endEvent") && !graph.isEventScope(number) && !compensation
                && !(node.event() != null && node.event().type().equals("link") && node.type().equals("intermediateThrowEvent"))
                && !(graph.scope(number) != FlowGraph.PROCESS && graph.node(graph.scope(number)).type().equals("adHocSubProcess"));
    }

    /** Nothing leads here at all. */
    private static boolean isHead(FlowGraph graph, int number) {
        return graph.incoming(number).isEmpty() && !graph.isEventScope(number) && !graph.isCompensation(number)
                && graph.node(number).attachedTo() == null && isOutermost(graph, number);
    }

    /** Inside of a sub-process that cannot be reached nothing else is said. */
    private static boolean isOutermost(FlowGraph graph, int number) {
        int scope = graph.scope(number);
        boolean compensation = graph.isCompensation(number);
        return !compensation && (scope == FlowGraph.PROCESS || graph.isReachable(scope));
    }

    private static void behind(FlowGraph graph, int number, Set<Integer> told) {
        List<Integer> open = new ArrayList<>(List.of(number));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (told.add(next)) {
                graph.outgoing(next).forEach(flow -> open.add(graph.target(flow)));
                open.addAll(graph.attached(next));
                open.addAll(graph.members(next));
            }
        }
    }

    private static Problem deadEnd(FlowNode node, @Nullable FlowNode lost, ProcessModel process) {
        Problem problem = Problem.error(PROCESS, node.id(), "dead-end",
                ElementNames.de(node) + " führt nirgendwohin" + (lost == null ? "" : ", und zu „" + ElementNames.name(lost) + "“ führt kein Weg")
                        + ". Ziehen Sie einen Pfeil " + (lost == null ? "zu einem Endereignis." : "dorthin."),
                ElementNames.en(node) + " leads nowhere" + (lost == null ? "" : ", and no way leads to \"" + ElementNames.name(lost) + "\"")
                        + ". Draw an arrow " + (lost == null ? "to an end event." : "to it."));
        return lost == null ? problem : problem.with(NewFlow.between(node, lost, process));
    }

    private static Problem unreachable(FlowNode node) {
        return Problem.error(PROCESS, node.id(), "unreachable",
                ElementNames.de(node) + " kann nie erreicht werden: Kein Weg vom Anfang führt dorthin. Verbinden Sie das Element oder entfernen Sie es.",
                ElementNames.en(node) + " can never be reached: no way from the start leads to it. Connect the element or remove it.");
    }
}
