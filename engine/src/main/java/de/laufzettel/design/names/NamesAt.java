package de.laufzettel.design.names;

import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SequenceFlow;
import de.laufzettel.design.check.CheckedService;
import de.laufzettel.design.flow.FlowGraph;
import de.laufzettel.design.flow.WrittenBefore;
import de.laufzettel.targets.ConnectorCatalogue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names have been written when a case is at a place of the process. */
public final class NamesAt {

    /** How sure a name is at a place. */
    public enum Sureness {
        /** On every path that leads here. */
        SURELY,
        /** On some, or a person may have left it empty. */
        POSSIBLY,
        /** On none. */
        NEVER
    }

    private final NamesReader.Written written;
    private final Names names;
    private final List<DataName> order;
    private final @Nullable FlowGraph graph;
    private final @Nullable WrittenBefore before;
    private final Map<String, SequenceFlow> flows;
    /** The same few names are asked for at hundreds of places. */
    private final Map<String, BitSet> touchedBy = new HashMap<>();

    private NamesAt(NamesReader.Written written, CheckedService service, Expressions expressions) {
        ProcessModel process = service.process();
        this.written = written;
        this.graph = service.graph();
        this.names = written.names();
        this.order = new ArrayList<>(names.all());
        this.flows = process == null ? Map.of() : process.flows();
        this.before = graph == null ? null : flow(written, graph, expressions);
    }

    /** Where there is no process that could be read, nothing is known of order, and everything counts as written. */
    public static NamesAt of(CheckedService service, ConnectorCatalogue connectors, Expressions expressions) {
        return new NamesAt(NamesReader.read(service, connectors), service, expressions);
    }

    /** All names of a process, wherever they are written. */
    public static Names namesOf(CheckedService service, ConnectorCatalogue connectors) {
        return NamesReader.read(service, connectors).names();
    }

    private WrittenBefore flow(NamesReader.Written written, FlowGraph graph, Expressions expressions) {
        Map<String, Integer> index = new HashMap<>();
        order.forEach(name -> index.put(name.path(), index.size()));
        Map<Integer, BitSet> writes = new HashMap<>();
        written.byElement().forEach((element, list) -> {
            Integer number = graph.number(element);
            if (number != null) {
                list.forEach(name -> writes.computeIfAbsent(number, each -> new BitSet()).set(index.get(name.path())));
            }
        });
        Map<String, BitSet> tests = new HashMap<>();
        flows.values().stream().filter(flow -> flow.condition() != null && flow.condition().contains("${"))
                .forEach(flow -> tests.put(flow.id(), touched(expressions.reads(flow.condition()), order.size())));
        BitSet none = new BitSet();
        return new WrittenBefore(graph, 2 * order.size(), number -> writes.getOrDefault(number, none),
                flow -> tests.getOrDefault(flow.id(), none));
    }

    /** What an element writes. */
    public List<DataName> writtenBy(String element) {
        return written.byElement().getOrDefault(element, List.of());
    }

    public Names names() {
        return names;
    }

    /** @param element a step, gateway or event, or an arrow; what is not known is taken for a place at the very end */
    public Sureness sureness(String path, String element) {
        Sureness written = written(path, element);
        return written == Sureness.SURELY && names.find(path).map(DataName::optional).orElse(false) && !isTested(path, element)
                ? Sureness.POSSIBLY : written;
    }

    /** As above, but a field that a person left empty counts as written: its form was there. */
    public Sureness written(String path, String element) {
        Integer number = at(element);
        BitSet meant = touched(Set.of(path), 0);
        if (number == null || before == null || graph == null || !graph.isReachable(number)) {
            return meant.isEmpty() ? Sureness.NEVER : Sureness.SURELY;
        }
        boolean after = flows.containsKey(element);
        if (meant.intersects(after ? before.surelyAfter(number) : before.surely(number))) {
            return Sureness.SURELY;
        }
        return meant.intersects(after ? before.possiblyAfter(number) : before.possibly(number)) ? Sureness.POSSIBLY : Sureness.NEVER;
    }

    /** Whether every path to here has asked for it in a condition. */
    public boolean isTested(String path, String element) {
        Integer number = at(element);
        return number != null && before != null && touched(Set.of(path), order.size())
                .intersects(flows.containsKey(element) ? before.surelyAfter(number) : before.surely(number));
    }

    private @Nullable Integer at(String element) {
        SequenceFlow flow = flows.get(element);
        return graph == null ? null : graph.number(flow == null ? element : flow.sourceId());
    }

    private BitSet touched(Set<String> paths, int offset) {
        BitSet bits = new BitSet();
        paths.forEach(path -> bits.or(touchedBy.computeIfAbsent(path + "#" + offset, each -> touched(path, offset))));
        return bits;
    }

    private BitSet touched(String read, int offset) {
        BitSet bits = new BitSet();
        String path = Names.withoutRows(read);
        for (int index = 0; index < order.size(); index++) {
            if (Names.touches(order.get(index).path(), order.get(index).open(), path)) {
                bits.set(offset + index);
            }
        }
        return bits;
    }

    /** Whether a file is used in this process; what nothing uses counts as the first one's. */
    public static boolean belongs(CheckedService service, String file) {
        return !users(service, file).isEmpty() || !service.isCalled() && service.called().stream().allMatch(called -> users(called, file).isEmpty());
    }

    /** The steps that carry out a file: those that use a text, a form or a decision. */
    public static List<String> users(CheckedService service, String file) {
        ProcessModel process = service.process();
        return process == null ? List.of() : process.nodes().values().stream()
                .filter(node -> uses(service, node, file)).map(FlowNode::id).toList();
    }

    private static boolean uses(CheckedService service, FlowNode node, String file) {
        if (file.startsWith("texts/")) {
            String key = file.substring("texts/".length()).replaceFirst("(\\.[a-z]{2})?\\.html$", "");
            return node.inputs().containsValue(key);
        }
        return node.formKey().map(CheckedService::formFile).filter(file::equals).isPresent()
                || node.decisionRef().map(service::decisionFileOf).filter(file::equals).isPresent();
    }
}
