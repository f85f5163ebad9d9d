package de.laufzettel.design.check;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.SequenceFlow;
import de.laufzettel.design.flow.FlowGraph;
import de.laufzettel.design.names.NamesAt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case with certain values can come to an element at all: gateways before it that ask for the same values may send it
 * elsewhere. From each step that writes a value the arrows are followed that a case with it would take.
 */
final class Arrivals {

    private final FlowGraph graph;
    private final NamesAt names;
    private final Expressions expressions;

    Arrivals(FlowGraph graph, NamesAt names, Expressions expressions) {
        this.graph = graph;
        this.names = names;
        this.expressions = expressions;
    }

    boolean isPossible(Map<String, @Nullable Object> values, String element) {
        Integer wanted = graph.number(element);
        return wanted == null || values.entrySet().stream().allMatch(value -> leads(begins(value.getKey(), value.getValue()), values, wanted));
    }

    /** Where the value comes from; one that is empty may never have been written. */
    private List<Integer> begins(String path, @Nullable Object value) {
        List<Integer> begins = new ArrayList<>(IntStream.range(0, graph.size())
                .filter(number -> names.writtenBy(graph.node(number).id()).stream().anyMatch(name -> name.path().equals(path))).boxed().toList());
        if (value == null || begins.isEmpty()) {
            begins.addAll(graph.starts(FlowGraph.PROCESS));
        }
        return begins;
    }

    private boolean leads(List<Integer> begins, Map<String, @Nullable Object> values, int wanted) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        begins.forEach(begin -> next(begin, values, open));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number == wanted) {
                return true;
            }
            if (seen.add(number)) {
                next(number, values, open);
            }
        }
        return false;
    }

    private void next(int number, Map<String, @Nullable Object> values, Deque<Integer> open) {
        taken(number, values).forEach(flow -> open.push(graph.target(flow)));
        graph.attached(number).forEach(open::push);
        graph.linked(number).forEach(open::push);
        if (graph.isScope(number)) {
            graph.starts(number).forEach(open::push);
        }
        if (graph.outgoing(number).isEmpty() && graph.scope(number) != FlowGraph.PROCESS) {
            open.push(graph.scope(number));
        }
    }

    private List<SequenceFlow> taken(int number, Map<String, @Nullable Object> values) {
        List<SequenceFlow> flows = graph.outgoing(number);
        List<SequenceFlow> asking = flows.stream().filter(flow -> flow.condition() != null && !flow.isDefault()).toList();
        boolean choice = Set.of("exclusiveGateway", "inclusiveGateway").contains(graph.node(number).type()) && flows.size() > 1;
        if (!choice || asking.stream().anyMatch(flow -> !expressions.problems(flow.condition()).isEmpty() || !values.keySet().containsAll(expressions.reads(flow.condition())))) {
            return flows;
        }
        CaseData data = CaseData.empty();
        for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
            data = value.getValue() == null ? data : data.with(value.getKey(), value.getValue());
        }
        CaseData asked = data;
        List<SequenceFlow> holding = asking.stream()
                .filter(flow -> expressions.prepare(flow.condition(), Locale.GERMAN).apply(asked).filter(Boolean.TRUE::equals).isPresent()).toList();
        return holding.isEmpty() ? flows.stream().filter(SequenceFlow::isDefault).toList()
                : graph.node(number).type().equals("exclusiveGateway") ? holding.subList(0, 1) : holding;
    }
}
