package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.schema.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        dropUnseen(rows, posted.page().shownRows(posted.path()));
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
        keepInSight(posted, rows);
        return new PostedRows(removed, added, rows.size());
    }

    /** Empty rows at the end that were not on the page: left from before, when they were added and never filled in. */
    private static void dropUnseen(List<Object> rows, Set<Integer> shown) {
        while (!rows.isEmpty() && !shown.contains(rows.size() - 1) && isEmpty(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
    }

    /** Rows without answers are not among evaluated data; opening them shows them all the same. */
    private static void keepInSight(PostedPlace posted, List<Object> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (isEmpty(rows.get(i))) {
                posted.page().openAfter.add(posted.path() + "[" + i + "]");
            }
        }
    }

    private static boolean isEmpty(@Nullable Object row) {
        return row == null || row instanceof Map<?, ?> map && map.values().stream().allMatch(Objects::isNull);
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
        return DataPath.of(child.key()).steps();
    }
}
