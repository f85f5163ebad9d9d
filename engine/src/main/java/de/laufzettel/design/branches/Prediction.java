package de.laufzettel.design.branches;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.DecisionTrial;
import de.laufzettel.bpm.DecisionTrials;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.bpm.FlowNode;
import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.SequenceFlow;
import de.laufzettel.design.tryout.Scenario;
import de.laufzettel.design.tryout.StandIn;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Guesses cheaply what a scenario would do, so that only promising ones are run. A guess that fails is no reason not to run. */
final class Prediction {

    private final DrawnService service;
    private final Expressions expressions;
    private final DecisionTrials decisions;

    Prediction(DrawnService service, Clock clock) {
        this.service = service;
        this.expressions = new Expressions(clock);
        this.decisions = new DecisionTrials(clock);
    }

    boolean fires(String decision, String row, Scenario scenario) {
        try {
            DecisionTrial trial = decisions.run(service.fileOf(decision), decision, data(scenario, false).toMap());
            return trial.steps().stream().anyMatch(step -> step.decisionId().equals(decision) && step.rules().contains(row));
        } catch (ModelRejected | IllegalArgumentException unknown) {
            return true;
        }
    }

    boolean takes(SequenceFlow flow, Scenario scenario) {
        try {
            CaseData data = data(scenario, true);
            if (flow.condition() != null) {
                return Boolean.TRUE.equals(expressions.evaluate(flow.condition(), data, Locale.GERMAN));
            }
            return service.process().flows().values().stream()
                    .filter(other -> other.sourceId().equals(flow.sourceId()) && other.condition() != null)
                    .noneMatch(other -> Boolean.TRUE.equals(expressions.evaluate(other.condition(), data, Locale.GERMAN)));
        } catch (ExpressionRejected | IllegalArgumentException unknown) {
            return true;
        }
    }

    /** All that is given, as if every step was passed once. */
    private CaseData data(Scenario scenario, boolean decided) {
        CaseData data = CaseData.of(scenario.answers());
        for (List<Map<String, Object>> answers : scenario.tasks().values()) {
            data = data.merge(answers.get(0));
        }
        for (Map.Entry<String, List<StandIn>> connector : scenario.connectors().entrySet()) {
            String path = service.process().node(connector.getKey()).flatMap(FlowNode::resultPath).orElse(null);
            if (path != null && connector.getValue().get(0) instanceof StandIn.Result result) {
                data = data.with(path, result.result());
            }
        }
        if (decided) {
            for (FlowNode step : service.process().ofType("businessRuleTask")) {
                data = decide(step, data);
            }
        }
        return data;
    }

    private CaseData decide(FlowNode step, CaseData data) {
        String decision = step.decisionRef().orElse("");
        String path = step.resultPath().orElse("");
        if (service.fileOf(decision) == null || path.isEmpty()) {
            return data;
        }
        DecisionTrial trial = decisions.run(service.fileOf(decision), decision, data.toMap());
        return switch (step.attribute("mapDecisionResult").orElse("resultList")) {
            case "singleEntry" -> data.with(path, trial.result().isEmpty() ? null : trial.result().get(0).values().stream().findFirst().orElse(null));
            case "singleResult" -> data.with(path, trial.result().isEmpty() ? null : trial.result().get(0));
            case "collectEntries" -> data.with(path, trial.result().stream().flatMap(row -> row.values().stream()).toList());
            default -> data.with(path, trial.result());
        };
    }
}
