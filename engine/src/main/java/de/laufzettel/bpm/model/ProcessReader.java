package de.laufzettel.bpm.model;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.bpm.SequenceFlow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a BPMN file into {@link ProcessModel}. It reads every model, also those that the gate refuses. */
public final class ProcessReader {

    private static final Set<String> NODES = Set.of(
            "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent",
            "task", "userTask", "serviceTask", "sendTask", "receiveTask", "manualTask", "businessRuleTask", "scriptTask",
            "callActivity", "subProcess", "transaction", "adHocSubProcess",
            "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> SCOPES = Set.of("subProcess", "transaction", "adHocSubProcess");

    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<String, SequenceFlow> flows = new LinkedHashMap<>();
    private final NodeReader nodeReader;

    private ProcessReader(Element definitions) {
        nodeReader = new NodeReader(definitions);
    }

    /** @param wanted the process to read; null for the one that a release starts */
    public static ProcessModel read(byte[] bpmn, @Nullable String wanted) {
        Document document = SafeXml.parse(bpmn);
        Element definitions = document.getDocumentElement();
        if (!Xml.is(definitions, Xml.BPMN, "definitions")) {
            throw Rejections.notA("BPMN", definitions.getNodeName());
        }
        List<Element> processes = Xml.children(definitions, Xml.BPMN, "process");
        Element main = processes.stream().filter(process -> process.getAttribute("id").equals(wanted)).findFirst()
                .orElseGet(() -> mainProcess(processes));
        ProcessReader reader = new ProcessReader(definitions);
        reader.readScope(main, null);
        reader.connect();
        List<String> others = new ArrayList<>();
        for (Element process : processes) {
            if (process != main && isExecutable(process)) {
                others.add(process.getAttribute("id"));
            }
        }
        return new ProcessModel(main.getAttribute("id"), main.getAttribute("name"), isExecutable(main),
                Collections.unmodifiableMap(reader.nodes), Collections.unmodifiableMap(reader.flows), List.copyOf(others),
                NodeReader.attributes(main));
    }

    /** @throws de.laufzettel.bpm.ModelRejected when not even a draft may hold it */
    public static void checkKept(byte[] bpmn) {
        QName root = XmlLimits.checkKept(bpmn);
        if (!"definitions".equals(root.getLocalPart()) || !root.getNamespaceURI().contains("/spec/BPMN/")) {
            throw Rejections.notA("BPMN", root.getLocalPart());
        }
    }

    /** The process that a release starts: the first executable one that no other process of the file calls. */
    private static Element mainProcess(List<Element> processes) {
        Set<String> called = processes.stream().flatMap(process -> Xml.tree(process).stream())
                .filter(element -> Xml.is(element, Xml.BPMN, "callActivity"))
                .map(element -> element.getAttribute("calledElement")).collect(Collectors.toSet());
        return processes.stream().filter(ProcessReader::isExecutable)
                .filter(process -> !called.contains(process.getAttribute("id"))).findFirst()
                .or(() -> processes.stream().filter(ProcessReader::isExecutable).findFirst())
                .or(() -> processes.stream().findFirst())
                .orElseThrow(Rejections::noProcess);
    }

    private static boolean isExecutable(Element process) {
        return "true".equals(process.getAttribute("isExecutable"));
    }

    private void readScope(Element scope, @Nullable String parentId) {
        Set<String> defaults = Xml.children(scope).stream().map(node -> node.getAttribute("default")).collect(Collectors.toSet());
        for (Element element : Xml.children(scope)) {
            if (!Xml.isBpmn(element)) {
                continue;
            }
            if (NODES.contains(element.getLocalName())) {
                FlowNode node = nodeReader.read(element, parentId);
                if (nodes.put(node.id(), node) != null) {
                    throw Rejections.duplicate(node.id());
                }
                if (SCOPES.contains(element.getLocalName())) {
                    readScope(element, node.id());
                }
            } else if (element.getLocalName().equals("sequenceFlow")) {
                SequenceFlow flow = flow(element, defaults);
                if (flows.put(flow.id(), flow) != null) {
                    throw Rejections.duplicate(flow.id());
                }
            }
        }
    }

    /** What elements say of their arrows is optional in BPMN: those that they leave out are added. */
    private void connect() {
        Map<String, Set<String>> arriving = new HashMap<>();
        Map<String, Set<String>> leaving = new HashMap<>();
        nodes.forEach((id, node) -> {
            arriving.put(id, new LinkedHashSet<>(node.incoming()));
            leaving.put(id, new LinkedHashSet<>(node.outgoing()));
        });
        flows.values().forEach(flow -> {
            arriving.getOrDefault(flow.targetId(), new HashSet<>()).add(flow.id());
            leaving.getOrDefault(flow.sourceId(), new HashSet<>()).add(flow.id());
        });
        nodes.replaceAll((id, node) -> node.with(List.copyOf(arriving.get(id)), List.copyOf(leaving.get(id))));
    }

    private static SequenceFlow flow(Element element, Set<String> defaults) {
        String id = element.getAttribute("id");
        boolean isDefault = defaults.contains(id);
        return new SequenceFlow(id, element.getAttribute("name"), element.getAttribute("sourceRef"),
                element.getAttribute("targetRef"),
                Xml.child(element, Xml.BPMN, "conditionExpression").map(Xml::text).orElse(null), isDefault);
    }
}
