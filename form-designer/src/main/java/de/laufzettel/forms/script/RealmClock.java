package de.laufzettel.forms.script;

import de.laufzettel.forms.dates.JsDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.ScriptableObject;

/** The clock and zone of the evaluation, for the Date of a realm. */
final class RealmClock {
    private static final double LIMIT = 8.64e15;
    private @Nullable ScriptClock clock;

    void set(@Nullable ScriptClock current) {
        this.clock = current;
    }

    void install(ScriptableObject globals) {
        ScriptableObject.putProperty(globals, "$now", new LambdaFunction(globals, "now", 0, this::now));
        ScriptableObject.putProperty(globals, "$local", new LambdaFunction(globals, "local", 1, this::local));
        ScriptableObject.putProperty(globals, "$zone", new LambdaFunction(globals, "zone", 1, this::zone));
        ScriptableObject.putProperty(globals, "$date", new LambdaFunction(globals, "date", 4, this::words));
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

    /** The moment at which the zone's clocks show this; where they show it twice the first, where never as if they had not been changed yet. */
    private Object local(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        double shown = Context.toNumber(arguments[0]);
        if (!(Math.abs(shown) <= LIMIT)) {
            return Double.NaN;
        }
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli((long) shown), ZoneOffset.UTC);
        double millis = local.atZone(currentZone()).toInstant().toEpochMilli();
        return Math.abs(millis) <= LIMIT ? millis : Double.NaN;
    }

    /** Without an argument the zone's id, else its English name at that moment. */
    private Object zone(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        if (arguments.length == 0) {
            return currentZone().getId();
        }
        TimeZone zone = TimeZone.getTimeZone(currentZone());
        boolean summer = zone.inDaylightTime(new java.util.Date((long) Context.toNumber(arguments[0])));
        return zone.getDisplayName(summer, TimeZone.LONG, Locale.ENGLISH);
    }

    private Object words(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        return DateWords.of(Context.toNumber(arguments[0]), currentZone(), Context.toString(arguments[1]), arguments[2], arguments[3]);
    }

    private ZoneId currentZone() {
        return clock == null ? ZoneOffset.UTC : clock.zone();
    }
}
