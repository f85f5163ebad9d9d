package de.laufzettel.delivery;

import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Deployments;
import de.laufzettel.bpm.Processes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Cases whose only step is a hand-over, and their tries picked up by hand. */
class TestCases {

    static final Set<String> TOPICS = Set.of("test.lookup", "test.once", "test.same");

    private final Deployments deployments;
    private final Processes processes;
    private final Pickup pickup;
    private final List<Attempt> waiting = new ArrayList<>();

    TestCases(Deployments deployments, Processes processes, Pickup pickup) {
        this.deployments = deployments;
        this.processes = processes;
        this.pickup = pickup;
    }

    /** Begins a case that hands over by this operation; a refusal is caught by an error event or not. */
    String begin(String topic, boolean catchesRefusal) {
        return begin(topic, catchesRefusal, "Hallo");
    }

    String begin(String topic, boolean catchesRefusal, String text) {
        return start(bpmn(topic, catchesRefusal, "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"handover\" targetRef=\"end\"/>"), text);
    }

    /** A case that cannot leave the step after it: no way out of the gateway is open. */
    String beginWithDeadEnd(String topic) {
        return start(bpmn(topic, false, """
                <bpmn:sequenceFlow id="f2" sourceRef="handover" targetRef="way"/>
                <bpmn:exclusiveGateway id="way"/>
                <bpmn:sequenceFlow id="f5" sourceRef="way" targetRef="end">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${data.open == 7}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="f4" sourceRef="way" targetRef="end">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${data.open == true}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>"""), "Hallo");
    }

    /** Begins a case after telling the target what to do with it: a worker may be faster than the next line of a test. */
    String prepare(String topic, Consumer<String> tellTarget) {
        String caseId = UUID.randomUUID().toString();
        tellTarget.accept(caseId);
        return start(caseId, bpmn(topic, false, "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"handover\" targetRef=\"end\"/>"),
                "Hallo");
    }

    private String start(String bpmn, String text) {
        return start(UUID.randomUUID().toString(), bpmn, text);
    }

    private String start(String caseId, String bpmn, String text) {
        String definition = deployments.deploy("probe", UUID.randomUUID().toString(),
                bpmn.getBytes(StandardCharsets.UTF_8), Map.of(), 30).processDefinitionId();
        processes.start(definition, caseId, CaseData.of(Map.of("text", text, "case",
                Map.of("reference", "LZ-1", "language", "en"))));
        return caseId;
    }

    /** The next try of this case, as soon as the engine offers it. */
    Attempt nextTry(String caseId, String worker) {
        return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(50)).until(() -> {
            waiting.addAll(pickup.pickUp(worker, TOPICS, 50));
            Attempt found = waiting.stream().filter(each -> each.step().caseId().equals(caseId)).findFirst().orElse(null);
            waiting.remove(found);
            return found;
        }, Objects::nonNull);
    }

    private static String bpmn(String topic, boolean catchesRefusal, String onward) {
        String boundary = !catchesRefusal ? "" : """
                <bpmn:boundaryEvent id="refused" attachedToRef="handover">
                  <bpmn:errorEventDefinition id="e1" errorRef="Error_1"/>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f3" sourceRef="refused" targetRef="refusedEnd"/>
                <bpmn:endEvent id="refusedEnd" name="Abgelehnt"/>""";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="defs" targetNamespace="http://laufzettel.de/test">
                  <bpmn:process id="handoverProbe" name="Probe" isExecutable="true">
                    <bpmn:startEvent id="start" camunda:formKey="antrag"/>
                    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="handover"/>
                    <bpmn:serviceTask id="handover" name="Übergeben" camunda:type="external" camunda:topic="%s">
                      <bpmn:extensionElements>
                        <camunda:properties><camunda:property name="result" value="receipt"/></camunda:properties>
                        <camunda:inputOutput><camunda:inputParameter name="text">${data.text}</camunda:inputParameter></camunda:inputOutput>
                      </bpmn:extensionElements>
                    </bpmn:serviceTask>
                    %s
                    <bpmn:endEvent id="end" name="Fertig"/>
                    %s
                  </bpmn:process>
                  <bpmn:error id="Error_1" name="Abgelehnt" errorCode="NO"/>
                </bpmn:definitions>""".formatted(topic, onward, boundary);
    }
}
