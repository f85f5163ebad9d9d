package de.laufzettel.design.flow;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SequenceFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a process by number, in document order, with the arrows that really connect two of them in one scope. A
 * scope is the process (number -1) or a sub-process.
 */
public final class FlowGraph {

    public static final int PROCESS = -1;

    private final List<FlowNode> nodes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<SequenceFlow>> outgoing = new ArrayList<>();
    private final List<List<SequenceFlow>> incoming = new ArrayList<>();
    private final List<List<Integer>> attached = new ArrayList<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final BitSet reachable;

    private FlowGraph(ProcessModel process) {
        nodes = List.copyOf(process.nodes().values());
        for (int number = 0; number < nodes.size(); number++) {
            numbers.put(nodes.get(number).id(), number);
            outgoing.add(new ArrayList<>());
            incoming.add(new ArrayList<>());
            attached.add(new ArrayList<>());
        }
        for (int number = 0; number < nodes.size(); number++) {
            members.computeIfAbsent(scope(number), scope -> new ArrayList<>()).add(number);
            Integer host = numbers.get(String.valueOf(nodes.get(number).attachedTo()));
            if (host != null) {
                attached.get(host).add(number);
            }
        }
        process.flows().values().stream().filter(this::connects).forEach(flow -> {
            outgoing.get(numbers.get(flow.sourceId())).add(flow);
            incoming.get(numbers.get(flow.targetId())).add(flow);
        });
        reachable = reach();
    }

    public static FlowGraph of(ProcessModel process) {
        return new FlowGraph(process);
    }

    /** Both ends exist and lie in one scope. */
    public boolean connects(SequenceFlow flow) {
        Integer from = numbers.get(flow.sourceId());
        Integer to = numbers.get(flow.targetId());
        return from != null && to != null && scope(from) == scope(to);
    }

    public int size() {
        return nodes.size();
    }

    public FlowNode node(int number) {
        return nodes.get(number);
    }

    public @Nullable Integer number(String id) {
        return numbers.get(id);
    }

    public List<SequenceFlow> outgoing(int number) {
        return outgoing.get(number);
    }

    public List<SequenceFlow> incoming(int number) {
        return incoming.get(number);
    }

    public int target(SequenceFlow flow) {
        return Objects.requireNonNull(numbers.get(flow.targetId()));
    }

    public int source(SequenceFlow flow) {
        return Objects.requireNonNull(numbers.get(flow.sourceId()));
    }

    /** Events at the border of a step. */
    public List<Integer> attached(int number) {
        return attached.get(number);
    }

    /** The number of the sub-process around an element; {@link #PROCESS} at the top. */
    public int scope(int number) {
        String parent = nodes.get(number).parentId();
        Integer found = parent == null ? null : numbers.get(parent);
        return found == null ? PROCESS : found;
    }

    /** What lies directly in a scope. */
    public List<Integer> members(int scope) {
        return members.getOrDefault(scope, List.of());
    }

    public List<Integer> starts(int scope) {
        return members(scope).stream().filter(member -> nodes.get(member).type().equals("startEvent")).toList();
    }

    public boolean isScope(int number) {
        return switch (nodes.get(number).type()) {
            case "subProcess", "transaction", "adHocSubProcess" -> true;
            default -> false;
        };
    }

    public boolean isEventScope(int number) {
        return "true".equals(nodes.get(number).attributes().get("triggeredByEvent"));
    }

    /** Where a throwing link leads. */
    public List<Integer> linked(int number) {
        FlowNode from = nodes.get(number);
        if (from.event() == null || !from.event().type().equals("link") || !from.type().equals("intermediateThrowEvent")) {
            return List.of();
        }
        return members(scope(number)).stream().filter(other -> {
            FlowNode to = nodes.get(other);
            return to.type().equals("intermediateCatchEvent") && to.event() != null && to.event().type().equals("link")
                    && Objects.equals(to.event().reference(), from.event().reference());
        }).toList();
    }

    /** Whether a case can ever get here. */
    public boolean isReachable(int number) {
        return reachable.get(number);
    }

    private BitSet reach() {
        BitSet seen = new BitSet(nodes.size());
        Deque<Integer> open = new ArrayDeque<>(starts(PROCESS));
        members(PROCESS).stream().filter(this::isEventScope).forEach(open::add);
        while (!open.isEmpty()) {
            int number = open.pop();
            if (seen.get(number)) {
                continue;
            }
            seen.set(number);
            outgoing.get(number).forEach(flow -> open.push(target(flow)));
            attached.get(number).forEach(open::push);
            linked(number).forEach(open::push);
            if (isScope(number)) {
                List<Integer> starts = starts(number);
                (starts.isEmpty() ? members(number) : starts).forEach(open::push);
                members(number).stream().filter(this::isEventScope).forEach(open::push);
            }
            if (nodes.get(number).event() != null && nodes.get(number).event().type().equals("compensate")) {
                members(scope(number)).stream().filter(this::isCompensation).forEach(open::push);
            }
        }
        return seen;
    }

    /** A step that undoes another one has no arrow to it. */
    public boolean isCompensation(int number) {
        return "true".equals(nodes.get(number).attributes().get("isForCompensation"));
    }
}
