package de.laufzettel.bpm;

import de.laufzettel.bpm.data.PlainJson;
import de.laufzettel.bpm.gate.DmnGate;
import de.laufzettel.bpm.model.DecisionReader;
import de.laufzettel.bpm.runtime.GuardedDecisions;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Tries decisions that are still being drawn: the same engine as in a case, nothing deployed, nothing kept. */
public class DecisionTrials {

    private final DmnEngine engine;
    private final ThreadLocal<@Nullable List<DmnDecisionEvaluationEvent>> heard = new ThreadLocal<>();

    public DecisionTrials(Clock clock) {
        engine = GuardedDecisions.settings(clock, this::hear).buildEngine();
    }

    private void hear(DmnDecisionEvaluationEvent evaluation) {
        List<DmnDecisionEvaluationEvent> listening = heard.get();
        if (listening != null) {
            listening.add(evaluation);
        }
    }

    /**
     * @param decisionId the decision to ask; those it requires are made first
     * @param data       what the case would hold, read as {@code data.…}
     * @throws ModelRejected when it is not a decision file at all
     */
    public DecisionTrial run(byte[] dmn, String decisionId, Map<String, Object> data) {
        if (!DecisionReader.decisionIds(dmn).contains(decisionId)) {
            throw new ModelRejected("decision-missing", decisionId, "Die Datei hat keine Entscheidung „" + decisionId + "“.",
                    "The file has no decision “" + decisionId + "”.");
        }
        List<GateFinding> refused = DmnGate.check("", dmn);
        if (!refused.isEmpty()) {
            GateFinding first = refused.get(0);
            return failed(new DecisionTrial.Problem(first.code(), null, List.of(), first.messageDe(), first.messageEn(),
                    String.valueOf(first.elementId())));
        }
        List<DmnDecisionEvaluationEvent> events = new ArrayList<>();
        heard.set(events);
        try {
            DmnDecision decision = engine.parseDecision(decisionId, new ByteArrayInputStream(dmn));
            DmnDecisionResult result = engine.evaluateDecision(decision, Map.of("data", PlainJson.freezeMap(data)));
            List<Map<String, Object>> rows = result.getResultList().stream().map(PlainJson::freezeMap).toList();
            return new DecisionTrial(rows, steps(events), null);
        } catch (DmnEngineException | FeelException | ProcessEngineException | IllegalArgumentException e) {
            return failed(TrialProblems.of(e, dmn));
        } finally {
            heard.remove();
        }
    }

    private static DecisionTrial failed(DecisionTrial.Problem problem) {
        return new DecisionTrial(List.of(), List.of(), problem);
    }

    static List<DecisionTrial.Step> steps(List<DmnDecisionEvaluationEvent> events) {
        List<DecisionTrial.Step> steps = new ArrayList<>();
        for (DmnDecisionEvaluationEvent event : events) {
            event.getRequiredDecisionResults().forEach(required -> steps.add(step(required)));
            steps.add(step(event.getDecisionResult()));
        }
        return steps;
    }

    private static DecisionTrial.Step step(DmnDecisionLogicEvaluationEvent event) {
        DmnDecision decision = event.getDecision();
        String name = decision.getName() == null ? decision.getKey() : decision.getName();
        if (event instanceof DmnDecisionTableEvaluationEvent table) {
            return new DecisionTrial.Step(decision.getKey(), name,
                    table.getInputs().stream().map(input -> new DecisionTrial.Input(input.getId(), plain(input.getValue()))).toList(),
                    table.getMatchingRules().stream().map(rule -> rule.getId()).toList(),
                    table.getCollectResultValue() != null
                            ? List.of(one(String.valueOf(table.getCollectResultName()), table.getCollectResultValue()))
                            : table.getMatchingRules().stream().map(rule -> outputs(rule.getOutputEntries())).toList());
        }
        DmnDecisionLiteralExpressionEvaluationEvent literal = (DmnDecisionLiteralExpressionEvaluationEvent) event;
        return new DecisionTrial.Step(decision.getKey(), name, List.of(), List.of(),
                List.of(one(String.valueOf(literal.getOutputName()), literal.getOutputValue())));
    }

    private static Map<String, Object> outputs(Map<String, DmnEvaluatedOutput> entries) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        entries.forEach((name, output) -> outputs.put(String.valueOf(name), plain(output.getValue())));
        return outputs;
    }

    private static Map<String, Object> one(String name, @Nullable TypedValue value) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put(name, plain(value));
        return output;
    }

    private static @Nullable Object plain(@Nullable TypedValue value) {
        return PlainJson.freeze(value == null ? null : value.getValue());
    }
}
