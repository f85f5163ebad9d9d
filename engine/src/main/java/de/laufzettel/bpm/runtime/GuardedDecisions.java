package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.guard.GuardedFeel;
import java.time.Clock;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The decision engine as every case and every trial runs it, so that a table tried out gives what a case will get. */
public final class GuardedDecisions {

    private GuardedDecisions() {
    }

    public static DefaultDmnEngineConfiguration settings(Clock clock, DmnDecisionEvaluationListener listener) {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(new GuardedFeel(clock));
        decisions.getCustomPostDecisionEvaluationListeners().add(listener);
        return decisions;
    }
}
