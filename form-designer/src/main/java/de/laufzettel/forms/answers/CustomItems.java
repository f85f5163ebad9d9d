package de.laufzettel.forms.answers;

import de.laufzettel.forms.script.Script;
import de.laufzettel.forms.script.ScriptClock;
import de.laufzettel.forms.script.ScriptRefused;
import de.laufzettel.forms.script.ThreadMeter;
import de.laufzettel.forms.value.Undefined;
import de.laufzettel.forms.value.Variables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Items that a script of the form makes ({@code values = […]}) from the answers given so far, in the sandbox. */
final class CustomItems {
    private static final long BUDGET = TimeUnit.MILLISECONDS.toNanos(250);

    private CustomItems() {}

    /** Null when the script fails or gives nothing to choose from. */
    static @Nullable List<?> of(String code, OptionData given) {
        Map<String, Object> known = new java.util.HashMap<>();
        known.put("values", List.of());
        known.put("data", given.data());
        known.put("row", given.row());
        Variables variables = new Variables() {
            @Override
            public @Nullable Object get(String name) {
                return known.containsKey(name) ? known.get(name) : Undefined.UNDEFINED;
            }

            @Override
            public List<String> names() {
                return List.of("values", "data", "row");
            }
        };
        try {
            return Script.of(code, "values").run(variables, clock(given)) instanceof List<?> items && !items.isEmpty() ? items : null;
        } catch (ScriptRefused beyondItsBudget) {
            return null;
        }
    }

    private static ScriptClock clock(OptionData given) {
        long end = ThreadMeter.nanos() + BUDGET;
        return new ScriptClock() {
            @Override
            public Instant now() {
                return given.clock().instant();
            }

            @Override
            public ZoneId zone() {
                return given.clock().getZone();
            }

            @Override
            public long remainingNanos() {
                return end - ThreadMeter.nanos();
            }
        };
    }
}
