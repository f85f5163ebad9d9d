package de.laufzettel.forms.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value put before a component's rules. */
final class Check {
    final Instance it;
    final @Nullable Object value;
    /** Which of several values, or the row, or -1. */
    final int index;

    Check(Instance it, @Nullable Object value, int index) {
        this.it = it;
        this.value = value;
        this.index = index;
    }

    /** @param settings alternating names and values for the placeholders of the message */
    void fail(String rule, String key, Object... settings) {
        Map<String, Object> placeholders = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            placeholders.put((String) settings[i], settings[i + 1]);
        }
        Failure.report(this, rule, key, placeholders);
    }
}
