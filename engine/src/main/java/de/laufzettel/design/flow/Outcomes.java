package de.laufzettel.design.flow;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.SequenceFlow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Every way in which an element can pass a token on: which of its arrows get one. */
final class Outcomes {

    private static final int MOST_SUBSETS = 5;

    private Outcomes() {
    }

    static List<BitSet> of(FlowGraph graph, int number, Map<String, Integer> places) {
        FlowNode node = graph.node(number);
        List<BitSet> ways = new ArrayList<>();
        List<SequenceFlow> flows = graph.outgoing(number);
        switch (node.type()) {
            case "exclusiveGateway", "eventBasedGateway" -> flows.forEach(flow -> ways.add(places(List.of(flow), places)));
            case "inclusiveGateway", "complexGateway" -> some(flows, List.of(), places, ways);
            default -> {
                List<SequenceFlow> always = flows.stream().filter(flow -> flow.condition() == null && !flow.isDefault()
                        || node.type().equals("parallelGateway")).toList();
                if (always.size() == flows.size()) {
                    ways.add(places(flows, places));
                } else {
                    some(flows.stream().filter(flow -> !always.contains(flow)).toList(), always, places, ways);
                }
            }
        }
        graph.linked(number).forEach(to -> ways.forEach(way -> way.set(places.get("link " + to))));
        if (ways.isEmpty()) {
            ways.add(new BitSet());
        }
        attached(graph, number, places, ways);
        return ways;
    }

    private static void attached(FlowGraph graph, int number, Map<String, Integer> places, List<BitSet> ways) {
        List<BitSet> plain = List.copyOf(ways);
        for (int event : graph.attached(number)) {
            BitSet way = places(graph.outgoing(event), places);
            boolean interrupting = graph.node(event).event() == null || graph.node(event).event().interrupting();
            if (interrupting) {
                ways.add(way);
            } else {
                plain.forEach(main -> {
                    BitSet both = (BitSet) main.clone();
                    both.or(way);
                    ways.add(both);
                });
            }
        }
    }

    /** At least one of them; with many arrows not every mix, but each alone, each pair, and all. */
    private static void some(List<SequenceFlow> choices, List<SequenceFlow> always, Map<String, Integer> places, List<BitSet> ways) {
        BitSet fixed = places(always, places);
        int count = choices.size();
        for (int mask = 1; count <= MOST_SUBSETS && mask < 1 << count; mask++) {
            BitSet way = (BitSet) fixed.clone();
            for (int i = 0; i < count; i++) {
                if ((mask & 1 << i) != 0) {
                    way.set(places.get(choices.get(i).id()));
                }
            }
            ways.add(way);
        }
        if (count > MOST_SUBSETS) {
            for (int i = 0; i < count; i++) {
                ways.add(with(fixed, List.of(choices.get(i), choices.get((i + 1) % count)), places));
                ways.add(with(fixed, List.of(choices.get(i)), places));
            }
            ways.add(with(fixed, choices, places));
        }
    }

    private static BitSet with(BitSet fixed, List<SequenceFlow> flows, Map<String, Integer> places) {
        BitSet way = places(flows, places);
        way.or(fixed);
        return way;
    }

    private static BitSet places(List<SequenceFlow> flows, Map<String, Integer> places) {
        BitSet way = new BitSet();
        flows.forEach(flow -> way.set(places.get(flow.id())));
        return way;
    }
}
