package de.laufzettel.forms.script;

import de.laufzettel.forms.dates.JsDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.ScriptableObject;

/** The clock and zone of the evaluation, for the Date of a realm. */
final class RealmClock {
    private @Nullable ScriptClock clock;

    void set(@Nullable ScriptClock current) {
        this.clock = current;
    }

    void install(ScriptableObject globals) {
        ScriptableObject.putProperty(globals, "$now", new LambdaFunction(globals, "now", 0, this::now));
        ScriptableObject.putProperty(globals, "$parse", new LambdaFunction(globals, "parse", 1, this::parse));
    }

    private Object now(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        return clock == null ? 0d : (double) clock.now().toEpochMilli();
    }

    private Object parse(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        if (clock == null || arguments.length == 0) {
            return Double.NaN;
        }
        OptionalLong millis = JsDate.parse(ScriptRuntime.toString(arguments[0]), clock.zone());
        return millis.isPresent() ? (double) millis.getAsLong() : Double.NaN;
    }
}
