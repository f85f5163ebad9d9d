package de.laufzettel.bpm;

import de.laufzettel.bpm.model.ProcessReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parsed process as immutable records, on which every check works. Elements of sub-processes are in the same lists
 * and name their parent.
 *
 * @param id the executable process's id
 * @param nodes by id, in document order
 * @param flows by id, in document order
 * @param attributes the process's own attributes by local name, Camunda's included
 */
public record ProcessModel(
        String id,
        String name,
        boolean executable,
        Map<String, FlowNode> nodes,
        Map<String, SequenceFlow> flows,
        List<String> calledProcessIds,
        Map<String, String> attributes) {

    /** @throws ModelRejected when it is not a BPMN model within the limits (2 MB, 2,000 elements, no DTD) */
    public static ProcessModel parse(byte[] bpmn) {
        return ProcessReader.read(bpmn, null);
    }

    /**
     * Whether the file is BPMN at all, of whatever kind and size: that is what a draft may hold.
     *
     * @throws ModelRejected when it is no XML, has a DTD, is larger than 2 MB or is no BPMN
     */
    public static void checkKept(byte[] bpmn) {
        ProcessReader.checkKept(bpmn);
    }

    /** As {@link #parse(byte[])}, for one process of a file that has several. */
    public static ProcessModel parse(byte[] bpmn, String processId) {
        return ProcessReader.read(bpmn, processId);
    }

    public Optional<FlowNode> node(@Nullable String nodeId) {
        return Optional.ofNullable(nodeId == null ? null : nodes.get(nodeId));
    }

    public List<FlowNode> ofType(String type) {
        return nodes.values().stream().filter(node -> node.type().equals(type)).toList();
    }

    /** The start event of the process itself, not those of its sub-processes. */
    public Optional<FlowNode> start() {
        return ofType("startEvent").stream().filter(node -> node.parentId() == null).findFirst();
    }
}
