package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.SamePathWritten;
import de.laufzettel.bpm.data.Conflicts;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What a finished step writes into the case's data, checked against what other steps wrote since it looked. */
public final class StepResult {

    private StepResult() {
    }

    /** Answers at the root; a step carried out several times puts them into its own entry of {@code data.<result>}. */
    public static void merge(VariableScope scope, Map<String, Object> answers, CaseData seen, String result) {
        CaseData now = CaseDocument.read(scope);
        if (CaseDocument.isRepeated(scope)) {
            CaseDocument.write(scope, now.with(CaseDocument.inRound(scope, result), answers));
            return;
        }
        refuseWhatOthersWrote(CaseData.of(answers), seen, now);
        CaseDocument.write(scope, now.merge(answers));
    }

    /** One result below a path. */
    public static void put(VariableScope scope, String path, Map<String, Object> result, CaseData seen) {
        CaseData now = CaseDocument.read(scope);
        String place = CaseDocument.inRound(scope, path);
        if (!CaseDocument.isRepeated(scope)) {
            refuseWhatOthersWrote(CaseData.empty().with(place, result), seen, now);
        }
        CaseDocument.write(scope, now.with(place, result));
    }

    private static void refuseWhatOthersWrote(CaseData answers, CaseData seen, CaseData now) {
        Set<String> paths = Conflicts.between(answers, seen, now);
        if (!paths.isEmpty()) {
            throw new SamePathWritten(paths);
        }
    }
}
