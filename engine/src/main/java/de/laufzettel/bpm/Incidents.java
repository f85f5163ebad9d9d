package de.laufzettel.bpm;

import de.laufzettel.bpm.runtime.EngineCalls;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What is stuck in the engine, and the operator's "try again". */
public class Incidents {

    private static final String STEP = "failedExternalTask";
    private static final String WORK = "failedJob";

    private final ProcessEngine engine;
    private final EngineCalls calls;
    private final Deployments deployments;
    private final ExternalSteps steps;

    Incidents(ProcessEngine engine, EngineCalls calls, Deployments deployments, ExternalSteps steps) {
        this.engine = engine;
        this.calls = calls;
        this.deployments = deployments;
        this.steps = steps;
    }

    /** Newest first. */
    public List<Incident> open(int offset, int limit) {
        return records(query().orderByIncidentTimestamp().desc().listPage(offset, limit));
    }

    /** How many; one of a called process counts at its caller as well. */
    public long count() {
        return query().count();
    }

    public List<Incident> ofCase(String caseId) {
        List<Incident> found = new ArrayList<>();
        for (ProcessInstance instance : engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId).list()) {
            found.addAll(records(query().processInstanceId(instance.getId()).list()));
        }
        return found;
    }

    /** Tries what is stuck once more. False when the incident is gone. */
    public boolean retry(String incidentId) {
        return calls.run(context -> {
            org.camunda.bpm.engine.runtime.Incident incident = query().incidentId(incidentId).singleResult();
            if (incident == null) {
                return false;
            }
            if (incident.getIncidentType().equals(STEP)) {
                steps.resume(incident.getConfiguration());
            } else if (incident.getIncidentType().equals(WORK)) {
                engine.getManagementService().setJobRetries(incident.getConfiguration(), 1);
            }
            return true;
        });
    }

    private IncidentQuery query() {
        return engine.getRuntimeService().createIncidentQuery();
    }

    private List<Incident> records(List<org.camunda.bpm.engine.runtime.Incident> incidents) {
        return incidents.stream()
                // an incident of a called process stands at its caller too; the operator needs the cause only
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .map(this::record).toList();
    }

    private Incident record(org.camunda.bpm.engine.runtime.Incident incident) {
        String element = incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
        ProcessInstance instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId()).singleResult();
        return new Incident(incident.getId(),
                incident.getIncidentType().equals(STEP) ? Incident.Kind.STEP : Incident.Kind.WORK,
                instance == null ? "" : instance.getBusinessKey(), incident.getProcessDefinitionId(),
                element == null ? "" : element,
                deployments.model(incident.getProcessDefinitionId()).node(element).map(FlowNode::name).orElse(""),
                incident.getIncidentMessage() == null ? "" : incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant());
    }
}
