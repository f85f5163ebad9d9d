package de.laufzettel.bpm.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * Listens to decisions and passes what was decided in which case to the decision log. The decision engine does not know
 * for whom it decides, so the step says it before.
 */
public final class DecisionJournal implements DmnDecisionEvaluationListener {

    /** Keeps one evaluation, in the transaction of the step. */
    public interface Entries {
        void keep(ExecutionEntity step, DmnDecisionEvaluationEvent evaluation);
    }

    private final Entries entries;
    private final ThreadLocal<@Nullable List<DmnDecisionEvaluationEvent>> evaluations = new ThreadLocal<>();

    public DecisionJournal(Entries entries) {
        this.entries = entries;
    }

    <T> T recording(ExecutionEntity step, Callable<T> decision) throws Exception {
        List<DmnDecisionEvaluationEvent> heard = new ArrayList<>();
        evaluations.set(heard);
        try {
            T result = decision.call();
            heard.forEach(evaluation -> entries.keep(step, evaluation));
            return result;
        } finally {
            evaluations.remove();
        }
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent evaluation) {
        List<DmnDecisionEvaluationEvent> heard = evaluations.get();
        if (heard != null) {
            heard.add(evaluation);
        }
    }
}
