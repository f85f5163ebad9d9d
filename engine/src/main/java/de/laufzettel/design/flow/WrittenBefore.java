package de.laufzettel.design.flow;

import de.laufzettel.bpm.SequenceFlow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What is written before each element: surely (on every path that leads there) and possibly (on one at least). A fix-point
 * over the graph: what comes from several arrows counts as sure where all bring it; at a parallel gateway that waits for all,
 * where one does. The facts are bits, so that 500 elements take a few milliseconds.
 */
public final class WrittenBefore {

    private final FlowGraph graph;
    private final Beside beside;
    private final IntFunction<BitSet> writes;
    private final Function<SequenceFlow, BitSet> tests;
    private final List<BitSet> sureIn = new ArrayList<>();
    private final List<BitSet> sureOut = new ArrayList<>();
    private final List<BitSet> possibleIn = new ArrayList<>();
    private final List<BitSet> possibleOut = new ArrayList<>();

    /**
     * @param facts  how many bits there are
     * @param writes what an element adds
     * @param tests  what is known behind an arrow, because its condition asked for it
     */
    public WrittenBefore(FlowGraph graph, int facts, IntFunction<BitSet> writes, Function<SequenceFlow, BitSet> tests) {
        this.graph = graph;
        this.beside = new Beside(graph);
        this.writes = writes;
        this.tests = tests;
        for (int number = 0; number < graph.size(); number++) {
            sureIn.add(full(facts));
            sureOut.add(full(facts));
            possibleIn.add(new BitSet(facts));
            possibleOut.add(new BitSet(facts));
        }
        boolean changed = true;
        for (int round = 0; changed && round <= graph.size() + 1; round++) {
            changed = false;
            for (int number = 0; number < graph.size(); number++) {
                changed |= step(number);
            }
        }
    }

    public BitSet surely(int number) {
        return sureIn.get(number);
    }

    public BitSet possibly(int number) {
        return possibleIn.get(number);
    }

    public BitSet surelyAfter(int number) {
        return sureOut.get(number);
    }

    public BitSet possiblyAfter(int number) {
        return possibleOut.get(number);
    }

    private boolean step(int number) {
        if (!graph.isReachable(number)) {
            return false;
        }
        BitSet sure = arrivesSurely(number);
        BitSet possible = arrivesPossibly(number);
        boolean changed = !sure.equals(sureIn.get(number)) || !possible.equals(possibleIn.get(number));
        sureIn.set(number, sure);
        possibleIn.set(number, possible);
        BitSet sureAfter = union(sure, writes.apply(number));
        BitSet possibleAfter = union(possible, writes.apply(number));
        beside.of(number).forEach(aside -> possibleAfter.or(possibleOut.get(aside)));
        if (graph.isScope(number)) {
            insideSurely(number).ifPresent(sureAfter::or);
            graph.members(number).forEach(member -> possibleAfter.or(possibleOut.get(member)));
        }
        changed |= !sureAfter.equals(sureOut.get(number)) || !possibleAfter.equals(possibleOut.get(number));
        sureOut.set(number, sureAfter);
        possibleOut.set(number, possibleAfter);
        return changed;
    }

    private BitSet arrivesSurely(int number) {
        List<BitSet> ways = new ArrayList<>();
        graph.incoming(number).stream().filter(flow -> graph.isReachable(graph.source(flow)))
                .forEach(flow -> ways.add(union(sureOut.get(graph.source(flow)), tests.apply(flow))));
        linksTo(number).forEach(from -> ways.add(sureOut.get(from)));
        outside(number, sureIn, ways);
        boolean all = graph.node(number).type().equals("parallelGateway");
        return ways.stream().map(way -> (BitSet) way.clone()).reduce((a, b) -> all ? or(a, b) : and(a, b)).orElseGet(BitSet::new);
    }

    private BitSet arrivesPossibly(int number) {
        BitSet all = new BitSet();
        graph.incoming(number).forEach(flow -> all.or(union(possibleOut.get(graph.source(flow)), tests.apply(flow))));
        linksTo(number).forEach(from -> all.or(possibleOut.get(from)));
        List<BitSet> ways = new ArrayList<>();
        outside(number, possibleIn, ways);
        ways.forEach(all::or);
        Integer host = graph.number(String.valueOf(graph.node(number).attachedTo()));
        if (host != null && graph.isScope(host)) {
            all.or(possibleOut.get(host));
        }
        if (graph.isEventScope(number)) {
            graph.members(graph.scope(number)).forEach(member -> all.or(possibleOut.get(member)));
        }
        beside.scopesIn(graph.scope(number)).stream().filter(member -> member != number).forEach(member -> all.or(possibleOut.get(member)));
        return all;
    }

    /** What comes from around: to the start of a sub-process, to an event at a border, to an event sub-process. */
    private void outside(int number, List<BitSet> in, List<BitSet> ways) {
        Integer host = graph.number(String.valueOf(graph.node(number).attachedTo()));
        int scope = graph.scope(number);
        if (host != null) {
            ways.add(in.get(host));
        } else if (graph.isEventScope(number) || graph.isCompensation(number)) {
            if (scope == FlowGraph.PROCESS) {
                graph.starts(scope).stream().findFirst().ifPresent(start -> ways.add(union(in.get(start), writes.apply(start))));
            } else {
                ways.add(in.get(scope));
            }
        } else if (graph.incoming(number).isEmpty() && scope != FlowGraph.PROCESS && linksTo(number).isEmpty()) {
            ways.add(in.get(scope));
        }
    }

    private Optional<BitSet> insideSurely(int scope) {
        return graph.members(scope).stream()
                .filter(member -> graph.outgoing(member).isEmpty() && graph.isReachable(member) && !graph.isEventScope(member)
                        && !graph.isCompensation(member) && graph.linked(member).isEmpty())
                .map(member -> (BitSet) sureOut.get(member).clone()).reduce(WrittenBefore::and);
    }

    private List<Integer> linksTo(int number) {
        return graph.node(number).event() == null || !graph.node(number).event().type().equals("link") ? List.of()
                : graph.members(graph.scope(number)).stream().filter(from -> graph.linked(from).contains(number)).toList();
    }

    private static BitSet full(int facts) {
        BitSet all = new BitSet(facts);
        all.set(0, facts);
        return all;
    }

    private static BitSet union(BitSet a, BitSet b) {
        return or((BitSet) a.clone(), b);
    }

    private static BitSet or(BitSet a, BitSet b) {
        a.or(b);
        return a;
    }

    private static BitSet and(BitSet a, BitSet b) {
        a.and(b);
        return a;
    }
}
