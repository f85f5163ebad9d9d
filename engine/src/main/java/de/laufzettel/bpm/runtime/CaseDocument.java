package de.laufzettel.bpm.runtime;

import de.laufzettel.bpm.CaseData;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Reads and writes the one variable of a case. */
public final class CaseDocument {

    public static final String NAME = "data";
    /** Set by the engine inside a step that is carried out several times. */
    private static final String ROUND = "loopCounter";

    private CaseDocument() {
    }

    public static CaseData read(VariableScope scope) {
        return scope.getVariable(NAME) instanceof CaseData data ? data : CaseData.empty();
    }

    public static void write(VariableScope scope, CaseData data) {
        scope.setVariable(NAME, data);
    }

    /** Writes a step's result; a step carried out several times writes one entry of a list, by the number of its round. */
    public static void writeResult(VariableScope scope, String path, @Nullable Object result) {
        write(scope, read(scope).with(inRound(scope, path), result));
    }

    public static String inRound(VariableScope scope, String path) {
        return isRepeated(scope) ? path + "[" + scope.getVariable(ROUND) + "]" : path;
    }

    public static boolean isRepeated(VariableScope scope) {
        return scope.getVariable(ROUND) instanceof Integer;
    }
}
