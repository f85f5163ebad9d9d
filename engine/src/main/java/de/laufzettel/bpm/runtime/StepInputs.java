package de.laufzettel.bpm.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * The inputs of a connector step, evaluated when a worker fetches it: nothing of a citizen's answers is copied into
 * variables and their history, and a correction of the data is seen by the next attempt.
 */
public final class StepInputs {

    private static final String KEPT = "laufzettel.inputs";

    private StepInputs() {
    }

    static void keepFor(ActivityImpl activity) {
        if (activity.getIoMapping() != null) {
            activity.setProperty(KEPT, activity.getIoMapping());
            activity.setIoMapping(null);
        }
    }

    public static Map<String, Object> evaluate(ExecutionEntity execution) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        if (execution.getActivity().getProperty(KEPT) instanceof IoMapping mapping) {
            for (InputParameter input : mapping.getInputParameters()) {
                inputs.put(input.getName(), input.getValueProvider().getValue(execution));
            }
        }
        return inputs;
    }
}
