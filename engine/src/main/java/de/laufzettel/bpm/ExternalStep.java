package de.laufzettel.bpm;

import java.util.Map;

/**
 * A connector step that a worker has locked.
 *
 * @param activityInstanceId the visit: a step in a loop has a new one each time
 * @param inputs the step's input parameters, evaluated over the data as it is now
 * @param properties the element's {@code camunda:properties}, e.g. {@code result}, {@code target}
 */
public record ExternalStep(
        String id,
        String topic,
        String caseId,
        String processDefinitionId,
        String activityId,
        String activityInstanceId,
        Map<String, Object> inputs,
        Map<String, String> properties,
        CaseData data) {

    @Override
    public String toString() {
        return "ExternalStep[" + id + " " + topic + " of case " + caseId + " at " + activityId + "]";
    }
}
