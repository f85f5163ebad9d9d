package de.laufzettel.bpm.gate;

import java.util.Map;
import java.util.Set;

/** The allow-lists of the gate: what may stand in a process. Whoever adds a word answers what the engine does with it. */
final class BpmnVocabulary {

    /** Elements of BPMN itself. */
    static final Set<String> ELEMENTS = words("""
            definitions process collaboration participant messageFlow participantMultiplicity category categoryValue
            message signal error escalation documentation extensionElements
            startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent
            task userTask manualTask serviceTask sendTask receiveTask businessRuleTask callActivity
            subProcess transaction exclusiveGateway inclusiveGateway parallelGateway eventBasedGateway
            sequenceFlow conditionExpression incoming outgoing
            timerEventDefinition timeDate timeDuration timeCycle messageEventDefinition signalEventDefinition
            errorEventDefinition escalationEventDefinition conditionalEventDefinition condition
            linkEventDefinition source target compensateEventDefinition cancelEventDefinition terminateEventDefinition
            multiInstanceLoopCharacteristics loopCardinality completionCondition
            laneSet childLaneSet lane flowNodeRef textAnnotation text association group
            dataObject dataObjectReference dataStore dataStoreReference dataState property
            dataInputAssociation dataOutputAssociation sourceRef targetRef""");

    /** Attributes without a prefix, on any element: names, ids, arrows, marks. None of them is executed. */
    static final Set<String> ATTRIBUTES = words("""
            id name targetNamespace exporter exporterVersion isExecutable isClosed processType
            sourceRef targetRef default isInterrupting parallelMultiple cancelActivity attachedToRef isForCompensation
            startQuantity completionQuantity isSequential triggeredByEvent calledElement instantiate eventGatewayType
            gatewayDirection errorRef errorCode messageRef signalRef escalationRef escalationCode activityRef
            waitForCompletion associationDirection categoryValueRef value processRef dataObjectRef isCollection
            dataStoreRef capacity isUnlimited textFormat isImmediate method itemSubjectRef behavior partitionElementRef""");

    /** The engine's attributes, by element. */
    static final Map<String, Set<String>> ENGINE_ATTRIBUTES = Map.ofEntries(
            Map.entry("process", words("historyTimeToLive versionTag isStartableInTasklist")),
            Map.entry("startEvent", words("formKey")),
            Map.entry("userTask", words("formKey assignee candidateUsers candidateGroups dueDate followUpDate priority")),
            Map.entry("serviceTask", words("type topic")),
            Map.entry("sendTask", words("type topic")),
            Map.entry("messageEventDefinition", words("type topic")),
            Map.entry("businessRuleTask", words("type topic decisionRef decisionRefBinding mapDecisionResult resultVariable")),
            Map.entry("callActivity", words("calledElementBinding")),
            Map.entry("multiInstanceLoopCharacteristics", words("collection elementVariable asyncBefore asyncAfter exclusive")));

    /** The engine's attributes that every flow node may have. */
    static final Set<String> ENGINE_ATTRIBUTES_EVERYWHERE = words("""
            asyncBefore asyncAfter exclusive modelerTemplate modelerTemplateVersion modelerTemplateIcon""");

    /** Where the engine evaluates an attribute and a designer may use an expression; everywhere else it is literal. */
    static final Set<String> EXPRESSION_ATTRIBUTES = words("""
            name assignee candidateUsers candidateGroups dueDate followUpDate priority collection sourceExpression""");

    /** The engine's elements inside of extensionElements. */
    static final Set<String> EXTENSIONS = words("properties property inputOutput inputParameter list map entry value in out "
            + "failedJobRetryTimeCycle");

    /** Drawing and editor marks: read by editors, by the engine at most for coordinates. */
    static final Set<String> EDITOR_NAMESPACES = Set.of(
            "http://camunda.org/schema/modeler/1.0", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "http://www.w3.org/2000/xmlns/");

    static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";

    private BpmnVocabulary() {
    }

    static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
