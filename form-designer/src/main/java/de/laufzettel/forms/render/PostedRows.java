package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a grid read from a posted page.
 *
 * @param removed number of the row that was removed, -1 when none was
 * @param addedAt number of the row that was added, -1 when none was
 * @param count how many there are now
 */
record PostedRows(int removed, int addedAt, int count) {
    private static final int MOST_NEW = 100;

    /** Null when the grid was not on the page. Rows that were not on it (closed ones, or those of another window) stay. */
    static @Nullable PostedRows read(PostedPlace posted) {
        if (!posted.wasShown() || Locked.is(posted.component())) {
            return null;
        }
        List<Object> rows = new ArrayList<>(posted.before() instanceof List<?> list ? list : List.of());
        int before = rows.size();
        for (int index : posted.page().shownRows(posted.path())) {
            if (index >= before + MOST_NEW) {
                break;
            }
            while (rows.size() <= index) {
                rows.add(new LinkedHashMap<String, Object>());
            }
            rows.set(index, row(posted, rows.get(index), index));
        }
        int removed = -1;
        int added = -1;
        if (!posted.component().is("disableAddingRemovingRows")) {
            removed = posted.page().asked(FormAction.Kind.REMOVE, posted.path(), rows.size());
            if (removed >= 0) {
                rows.remove(removed);
            }
            if (posted.page().asks(FormAction.Kind.ADD, posted.path()) && rows.size() < before + MOST_NEW) {
                added = rows.size();
                rows.add(new LinkedHashMap<String, Object>());
            }
        }
        // A value that is no list could not be shown; it stays unless there is a row now.
        if (posted.before() == null || posted.before() instanceof List<?> || !rows.isEmpty()) {
            posted.set(rows);
        }
        return new PostedRows(removed, added, rows.size());
    }

    private static Object row(PostedPlace posted, @Nullable Object before, int index) {
        Map<String, Object> row = before instanceof Map<?, ?> map ? Rows.copy(map) : new LinkedHashMap<>();
        posted.page().read(posted.component().children(), posted.path() + "[" + index + "]", row);
        for (Component child : posted.component().children()) {
            // Form.io calculates a value directly in a row only when the row has its key.
            Object rule = child.get("calculateValue");
            if (rule != null && !"".equals(rule) && !Rows.has(row, steps(child))) {
                Rows.put(row, steps(child), null);
            }
        }
        return row;
    }

    private static List<String> steps(Component child) {
        return de.laufzettel.forms.evaluate.DataPath.of(child.key()).steps();
    }
}
