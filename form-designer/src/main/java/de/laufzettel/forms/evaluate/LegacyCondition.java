package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {when, eq, show}}: everything is compared as text. */
final class LegacyCondition {
    private LegacyCondition() {}

    static Condition.Test of(Plan plan, Map<?, ?> conditional) {
        Reference when = plan.references(null).find(Js.text(conditional.get("when")));
        String eq = text(conditional, "eq");
        String show = text(conditional, "show");
        return it -> shows(it.run.reference(when, null).value(it.run, it.row, Place.ROOT), eq, show);
    }

    private static String text(Map<?, ?> map, String key) {
        return map.containsKey(key) ? Js.text(map.get(key)) : "undefined";
    }

    private static boolean shows(@Nullable Object value, String eq, String show) {
        if (value instanceof Map<?, ?> map && map.containsKey(eq)) {
            return Js.text(map.get(eq)).equals(show);
        }
        if (value instanceof List<?> list) {
            int index = JsPath.index(eq);
            if (index >= 0 && index < list.size()) {
                return Js.text(list.get(index)).equals(show);
            }
            if (list.stream().anyMatch(item -> Js.text(item).equals(eq))) {
                return show.equals("true");
            }
        }
        return Js.text(value).equals(eq) == show.equals("true");
    }

}
