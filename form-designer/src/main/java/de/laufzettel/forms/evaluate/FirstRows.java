package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row with which a data grid starts in a browser. Strict mode has it too, so that its fields have their defaults and conditions when
 * a page is first seen; when nothing is in it in the end, it was not there.
 */
final class FirstRows {
    private static final int MOST = 100;

    private FirstRows() {}

    static void apply(Instance it, boolean missing) {
        Spec spec = it.spec();
        boolean wanted = missing && it.run.context.mode() == Mode.STRICT && spec.type.equals("datagrid")
                && !spec.truthy("initEmpty") && !spec.truthy("noFirstRow");
        if (!wanted) {
            return;
        }
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < count(spec.validate.get("minLength")); i++) {
            rows.add(new LinkedHashMap<String, Object>());
        }
        it.run.write(it.place, rows);
        it.run.firstRows.add(it.place);
        if (!it.state.cleared) {
            it.state.kept = true;
        }
    }

    private static int count(@Nullable Object least) {
        String text = least == null ? "" : Js.text(least);
        return text.matches("\\d{1,3}") ? Math.max(1, Math.min(MOST, Integer.parseInt(text))) : 1;
    }

    /** Takes away what stayed empty, with the errors in it: nobody was asked yet. */
    static void tidy(Run run) {
        for (Place place : run.firstRows) {
            if (isEmpty(JsPath.get(run.filtered, place.steps))) {
                JsPath.unset(run.filtered, place.steps);
                run.errors.removeIf(error -> error.path().startsWith(place.text + "["));
            }
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(FirstRows::isEmpty);
        }
        return value instanceof List<?> list ? list.stream().allMatch(FirstRows::isEmpty)
                : !Js.truthy(value);
    }
}
