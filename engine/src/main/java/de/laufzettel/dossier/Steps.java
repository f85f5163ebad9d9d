package de.laufzettel.dossier;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SequenceFlow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The steps of a process in the order in which a case comes to them; what no case reaches stands at the end. */
final class Steps {

    private Steps() {
    }

    static List<FlowNode> inOrder(ProcessModel process) {
        Set<String> seen = new LinkedHashSet<>();
        process.start().ifPresent(start -> visit(process, start.id(), seen));
        process.nodes().keySet().forEach(id -> visit(process, id, seen));
        return seen.stream().map(process.nodes()::get).filter(Objects::nonNull).toList();
    }

    /** Depth first, but a step where branches meet waits until all of them have been told. */
    private static void visit(ProcessModel process, String first, Set<String> seen) {
        List<String> waiting = new ArrayList<>(List.of(first));
        while (!waiting.isEmpty()) {
            int at = ready(process, waiting, seen);
            String id = waiting.remove(at);
            FlowNode node = process.nodes().get(id);
            if (node == null || !seen.add(id)) {
                continue;
            }
            List<String> next = new ArrayList<>();
            process.nodes().values().stream().filter(inner -> id.equals(inner.parentId()) && inner.incoming().isEmpty() && inner.attachedTo() == null)
                    .forEach(inner -> next.add(inner.id()));
            process.nodes().values().stream().filter(event -> id.equals(event.attachedTo())).forEach(event -> next.add(event.id()));
            node.outgoing().stream().map(process.flows()::get).filter(Objects::nonNull).map(SequenceFlow::targetId).forEach(next::add);
            waiting.addAll(0, next);
        }
    }

    private static int ready(ProcessModel process, List<String> waiting, Set<String> seen) {
        for (int at = 0; at < waiting.size(); at++) {
            FlowNode node = process.nodes().get(waiting.get(at));
            if (node == null || node.incoming().stream().map(process.flows()::get).filter(Objects::nonNull)
                    .allMatch(flow -> seen.contains(flow.sourceId()))) {
                return at;
            }
        }
        return 0;
    }
}
