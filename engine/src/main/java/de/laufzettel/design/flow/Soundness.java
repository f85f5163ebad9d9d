package de.laufzettel.design.flow;

import de.laufzettel.bpm.FlowNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether every case that begins can also end: in each scope by itself, a sub-process being one step of the scope around it. */
public final class Soundness {

    private final FlowGraph graph;
    private final List<Integer> deadlocks = new ArrayList<>();
    private final List<Integer> doubled = new ArrayList<>();
    private final List<Integer> neverEnding = new ArrayList<>();
    private final List<Integer> circles = new ArrayList<>();
    private boolean complete = true;

    private Soundness(FlowGraph graph) {
        this.graph = graph;
    }

    public static Soundness of(FlowGraph graph) {
        Soundness soundness = new Soundness(graph);
        soundness.scope(FlowGraph.PROCESS);
        IntStream.range(0, graph.size()).filter(number -> graph.isScope(number) && graph.isReachable(number)).forEach(soundness::scope);
        return soundness;
    }

    /** Gateways that can wait for a token that never comes. */
    public List<Integer> deadlocks() {
        return deadlocks;
    }

    /** Elements that can be carried out twice because branches that run side by side were not brought together. */
    public List<Integer> doubled() {
        return doubled;
    }

    /** The first elements from which no way leads to an end. */
    public List<Integer> neverEnding() {
        return neverEnding;
    }

    /** A gateway of each circle in which nothing happens that could ever lead out of it. */
    public List<Integer> circles() {
        return circles;
    }

    /** False when the model has more states than are played. */
    public boolean isComplete() {
        return complete;
    }

    private void scope(int scope) {
        List<Integer> starts = graph.starts(scope);
        List<Integer> order = order(starts, scope);
        if (order.isEmpty()) {
            return;
        }
        TokenGame game = new TokenGame(graph, order);
        game.play(starts);
        complete &= game.isComplete();
        List<Integer> found = order.stream().filter(number -> game.stuck().contains(number) || game.doubled().contains(number)).toList();
        Set<Integer> behind = new HashSet<>();
        for (int number : found) {
            // what goes wrong behind a first fault is its consequence
            if (!behind.contains(number)) {
                (game.stuck().contains(number) ? deadlocks : doubled).add(number);
                behind.addAll(reach(number));
            }
        }
        ends(order);
        circles(order);
    }

    /** Reverse postorder: before what follows, branch after branch. */
    private List<Integer> order(List<Integer> starts, int scope) {
        List<Integer> finished = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Deque<int[]> stack = new ArrayDeque<>();
        List<List<Integer>> next = new ArrayList<>();
        for (int start : starts) {
            push(start, seen, stack, next);
            while (!stack.isEmpty()) {
                int[] top = stack.peek();
                List<Integer> successors = next.get(next.size() - 1);
                if (top[1] < successors.size()) {
                    push(successors.get(top[1]++), seen, stack, next);
                } else {
                    finished.add(stack.pop()[0]);
                    next.remove(next.size() - 1);
                }
            }
        }
        Collections.reverse(finished);
        return finished;
    }

    private void push(int number, Set<Integer> seen, Deque<int[]> stack, List<List<Integer>> next) {
        if (seen.add(number)) {
            stack.push(new int[] {number, 0});
            next.add(successors(number));
        }
    }

    private List<Integer> successors(int number) {
        List<Integer> all = new ArrayList<>();
        graph.outgoing(number).forEach(flow -> all.add(graph.target(flow)));
        all.addAll(graph.attached(number));
        all.addAll(graph.linked(number));
        return all;
    }

    private Set<Integer> reach(int from) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(successors(from));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (seen.add(number)) {
                successors(number).forEach(open::push);
            }
        }
        return seen;
    }

    private void ends(List<Integer> order) {
        BitSet ending = new BitSet();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = order.size() - 1; i >= 0; i--) {
                int number = order.get(i);
                List<Integer> successors = successors(number);
                boolean ends = graph.outgoing(number).isEmpty() && graph.linked(number).isEmpty() || successors.stream().anyMatch(ending::get);
                if (ends && !ending.get(number)) {
                    ending.set(number);
                    changed = true;
                }
            }
        }
        // the steps before the circle are not at fault
        order.stream().filter(number -> !ending.get(number) && reach(number).contains(number)).findFirst().ifPresent(neverEnding::add);
    }

    /** Nothing changes in it, so a case that goes round once goes round for ever. */
    private void circles(List<Integer> order) {
        Set<Integer> told = new HashSet<>();
        for (int number : order) {
            if (isIdle(number) && !told.contains(number)) {
                Set<Integer> circle = idleReach(number);
                if (circle.contains(number)) {
                    circles.add(number);
                    told.addAll(circle);
                }
            }
        }
    }

    private Set<Integer> idleReach(int from) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            graph.outgoing(open.pop()).stream().map(graph::target).filter(this::isIdle).filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    private boolean isIdle(int number) {
        FlowNode node = graph.node(number);
        return Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "task", "manualTask").contains(node.type());
    }
}
