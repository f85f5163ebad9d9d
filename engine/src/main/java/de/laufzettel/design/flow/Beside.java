package de.laufzettel.design.flow;

import de.laufzettel.bpm.FlowNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What runs beside the main way without ever coming back to it: reminders and the like. What it writes may be there later on. */
final class Beside {

    private final FlowGraph graph;
    private final Map<Integer, Set<Integer>> byStep = new HashMap<>();
    private final Map<Integer, List<Integer>> scopes = new HashMap<>();

    Beside(FlowGraph graph) {
        this.graph = graph;
        for (int number = 0; number < graph.size(); number++) {
            if (graph.attached(number).stream().anyMatch(event -> !interrupts(graph.node(event)))) {
                byStep.put(number, reached(number));
            }
            if (graph.isEventScope(number) && graph.starts(number).stream().anyMatch(start -> !interrupts(graph.node(start)))) {
                scopes.computeIfAbsent(graph.scope(number), scope -> new ArrayList<>()).add(number);
            }
        }
    }

    /** The elements behind the events at a step's border that do not interrupt it. */
    Set<Integer> of(int step) {
        return byStep.getOrDefault(step, Set.of());
    }

    /** Event sub-processes that leave what is around them running. */
    List<Integer> scopesIn(int scope) {
        return scopes.getOrDefault(scope, List.of());
    }

    private Set<Integer> reached(int step) {
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

    private static boolean interrupts(FlowNode event) {
        return event.event() == null || event.event().interrupting();
    }
}
