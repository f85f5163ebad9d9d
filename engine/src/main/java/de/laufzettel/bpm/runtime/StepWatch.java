package de.laufzettel.bpm.runtime;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateListener;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells who watches each step a token makes, while it makes it: the history knows elements but not arrows, and a loop that
 * never waits would leave nothing to look at. Only the engine for try-outs is watched.
 */
public final class StepWatch extends AbstractBpmnParseListener {

    /** Hears of every step in the thread that makes it; what it throws ends the command. */
    public interface Watcher {

        void entered(String elementId);

        void left(String elementId);

        void took(String flowId);

        /** A step is about to be carried out this many times. */
        void repeats(String elementId, long times);
    }

    private static final String BODY = "#multiInstanceBody";

    private final ThreadLocal<@Nullable Watcher> current = new ThreadLocal<>();

    public <T extends @Nullable Object> T during(Watcher watcher, Supplier<T> work) {
        current.set(watcher);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        processes.forEach(this::watch);
    }

    private void watch(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            if (activity.getActivityId().endsWith(BODY)) {
                activity.addListener(ExecutionListener.EVENTNAME_START, on(this::repeats));
            } else {
                activity.addListener(ExecutionListener.EVENTNAME_START, on((watcher, at) -> watcher.entered(at.getActivityId())));
                activity.addListener(ExecutionListener.EVENTNAME_END, on((watcher, at) -> watcher.left(at.getActivityId())));
            }
            activity.getOutgoingTransitions().forEach(arrow -> ((TransitionImpl) arrow).addListener(ExecutionListener.EVENTNAME_TAKE,
                    on((watcher, at) -> watcher.took(arrow.getId()))));
            watch(activity);
        }
    }

    private void repeats(Watcher watcher, ExecutionEntity at) {
        if (at.getActivity().getActivityBehavior() instanceof MultiInstanceActivityBehavior loop && loop.getLoopCardinalityExpression() != null
                && loop.getLoopCardinalityExpression().getValue(at) instanceof Number times) {
            watcher.repeats(at.getActivityId().replace(BODY, ""), times.longValue());
        }
    }

    private interface Step {

        void seen(Watcher watcher, ExecutionEntity at);
    }

    private DelegateListener<? extends BaseDelegateExecution> on(Step step) {
        return (ExecutionListener) execution -> {
            Watcher watcher = current.get();
            if (watcher != null) {
                step.seen(watcher, (ExecutionEntity) execution);
            }
        };
    }
}
