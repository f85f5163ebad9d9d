package de.laufzettel.design.flow;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.SequenceFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays through one scope with tokens on its arrows, every choice taken, and sees where they get stuck or meet themselves.
 *
 * <p>Every arrow leads to one element only, so what an element does with its token never takes a token from another one: it is
 * enough to move one element at a time (a persistent set), the one that comes first in flow order. Branches are thereby played
 * one after the other and meet again before others begin, and the number of states grows with the size of a well-built model,
 * not with the product of its branches. Models that are not stop at {@value #MOST_STATES} states; what was found until then holds.
 */
final class TokenGame {

    static final int MOST_STATES = 20_000;

    private final FlowGraph graph;
    private final List<Integer> order;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, BitSet> into = new HashMap<>();
    private final Map<Integer, List<BitSet>> outcomes = new HashMap<>();
    private final Map<Integer, BitSet> before = new HashMap<>();
    private final Set<Integer> stuck = new TreeSet<>();
    private final Set<Integer> doubled = new TreeSet<>();
    private boolean complete = true;

    /** @param order the elements of the scope that can be reached, in flow order */
    TokenGame(FlowGraph graph, List<Integer> order) {
        this.graph = graph;
        this.order = order;
        order.forEach(number -> {
            graph.outgoing(number).forEach(flow -> place(flow.id(), graph.target(flow)));
            graph.linked(number).forEach(to -> place("link " + to, to));
        });
        order.forEach(number -> outcomes.put(number, Outcomes.of(graph, number, places)));
        order.stream().filter(this::isInclusiveJoin).forEach(join -> before.put(join, upstream(join)));
    }

    Set<Integer> stuck() {
        return stuck;
    }

    Set<Integer> doubled() {
        return doubled;
    }

    boolean isComplete() {
        return complete;
    }

    private void place(String id, int target) {
        into.computeIfAbsent(target, each -> new BitSet()).set(places.computeIfAbsent(id, each -> places.size()));
    }

    void play(List<Integer> starts) {
        Set<BitSet> seen = new HashSet<>();
        Deque<BitSet> open = new ArrayDeque<>();
        for (int start : starts) {
            outcomes.getOrDefault(start, List.of()).forEach(open::push);
        }
        while (!open.isEmpty()) {
            BitSet marking = open.pop();
            if (!seen.add(marking)) {
                continue;
            }
            if (seen.size() > MOST_STATES) {
                complete = false;
                return;
            }
            int next = next(marking);
            if (next >= 0) {
                fire(next, marking, open);
            } else if (!marking.isEmpty()) {
                order.stream().filter(number -> into(number).intersects(marking)).forEach(stuck::add);
            }
        }
    }

    private BitSet into(int number) {
        return into.getOrDefault(number, new BitSet());
    }

    private int next(BitSet marking) {
        for (int number : order) {
            BitSet arrived = into.get(number);
            if (arrived != null && arrived.intersects(marking) && isReady(number, arrived, marking)) {
                return number;
            }
        }
        return -1;
    }

    private boolean isReady(int number, BitSet arrived, BitSet marking) {
        if (graph.node(number).type().equals("parallelGateway")) {
            BitSet missing = (BitSet) arrived.clone();
            missing.andNot(marking);
            return missing.isEmpty();
        }
        BitSet upstream = before.get(number);
        return upstream == null || !upstream.intersects(marking);
    }

    private void fire(int number, BitSet marking, Deque<BitSet> open) {
        BitSet rest = (BitSet) marking.clone();
        BitSet arrived = into(number);
        if (graph.node(number).type().equals("parallelGateway") || before.containsKey(number)) {
            rest.andNot(arrived);
        } else {
            BitSet here = (BitSet) arrived.clone();
            here.and(marking);
            rest.clear(here.nextSetBit(0));
        }
        if (endsAll(graph.node(number), graph.scope(number))) {
            return;
        }
        for (BitSet outcome : outcomes.get(number)) {
            if (outcome.intersects(rest)) {
                doubled.add(number);
            }
            BitSet after = (BitSet) rest.clone();
            after.or(outcome);
            open.push(after);
        }
    }

    private static boolean endsAll(FlowNode node, int scope) {
        return node.type().equals("endEvent") && node.event() != null && (node.event().type().equals("terminate")
                || scope != FlowGraph.PROCESS && Set.of("error", "cancel").contains(node.event().type()));
    }

    private boolean isInclusiveJoin(int number) {
        return Set.of("inclusiveGateway", "complexGateway").contains(graph.node(number).type()) && into(number).cardinality() > 1;
    }

    /** The arrows from which a token could still come to this gateway. */
    private BitSet upstream(int join) {
        BitSet found = new BitSet();
        Set<Integer> seen = new HashSet<>(Set.of(join));
        Deque<Integer> open = new ArrayDeque<>();
        graph.incoming(join).forEach(flow -> open.push(graph.source(flow)));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (!seen.add(number)) {
                continue;
            }
            found.or(into(number));
            sources(number).forEach(open::push);
        }
        found.andNot(into(join));
        return found;
    }

    private List<Integer> sources(int number) {
        List<Integer> sources = new ArrayList<>();
        for (SequenceFlow flow : graph.incoming(number)) {
            sources.add(graph.source(flow));
        }
        Integer host = graph.number(String.valueOf(graph.node(number).attachedTo()));
        if (host != null) {
            sources.add(host);
        }
        return sources;
    }
}
