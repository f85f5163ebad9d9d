package de.laufzettel.bpm;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;

/** Says in the gate's form what the engine itself found wrong with a model. */
final class EngineRefusal {

    private EngineRefusal() {
    }

    static List<GateFinding> of(ParseException refusal) {
        return refusal.getResorceReports().stream().flatMap(report -> report.getErrors().stream()
                .map(problem -> finding(report.getResourceName(), problem))).toList();
    }

    static GateFinding of(ProcessEngineException refusal) {
        return new GateFinding("", null, null, "engine",
                "Die Prozess-Engine kann dieses Modell nicht ausführen: " + refusal.getMessage(),
                "The process engine cannot run this model: " + refusal.getMessage());
    }

    private static GateFinding finding(String file, Problem problem) {
        return new GateFinding(file, problem.getMainElementId(), null, "engine",
                "Die Prozess-Engine kann das Element nicht ausführen: " + problem.getMessage(),
                "The process engine cannot run the element: " + problem.getMessage());
    }
}
