package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.script.Script;
import de.laufzettel.forms.script.ScriptRefused;
import de.laufzettel.forms.value.Variables;
import org.jspecify.annotations.Nullable;

/** Runs scripts so that one beyond its budget is told with the component it belongs to. */
final class Scripts {
    private Scripts() {}

    static @Nullable Object run(Script script, Variables variables, Instance it) {
        try {
            return script.run(variables, it.run);
        } catch (ScriptRefused e) {
            throw new EvaluationRefused(it.path(), String.valueOf(e.getMessage()));
        }
    }
}
