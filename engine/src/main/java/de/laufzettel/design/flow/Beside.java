package de.laufzettel.design.flow;

import de.laufzettel.bpm.FlowNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What runs beside the main way without ever coming back to it: reminders and the like. What it writes may be there later on. */
final class Beside {

    private Beside() {
    }

    /** The elements behind the events at a step's border that do not interrupt it. */
    static Set<Integer> of(FlowGraph graph, int step) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        graph.attached(step).stream().filter(event -> !interrupts(graph.node(event))).forEach(open::push);
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number != step && found.add(number)) {
                graph.outgoing(number).forEach(flow -> open.push(graph.target(flow)));
                graph.attached(number).forEach(open::push);
                graph.linked(number).forEach(open::push);
            }
        }
        return found;
    }

    /** An event sub-process that leaves what is around it running. */
    static boolean runsBeside(FlowGraph graph, int number) {
        return graph.isEventScope(number) && graph.starts(number).stream().anyMatch(start -> !interrupts(graph.node(start)));
    }

    private static boolean interrupts(FlowNode event) {
        return event.event() == null || event.event().interrupting();
    }
}
