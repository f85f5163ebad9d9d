package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A field that takes several values: one control for each, buttons to add and remove. */
final class Many {
    private static final int MOST_NEW = 1000;

    private Many() {}

    static void render(FieldView view, Place place, Frame frame, Html out) {
        List<?> values = shown(place.value());
        out.open("div", "class", "fm-many");
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", "kern-fieldset__body");
        for (int i = 0; i < values.size(); i++) {
            value(view, place, frame, values, i, out);
        }
        out.close();
        if (!place.isDisabled()) {
            place.page().button(new FormAction(FormAction.Kind.ADD, place.path()), place.texts().get("value.add"), place.name(),
                    "secondary", out);
        }
        frame.error(out);
        out.close().close();
    }

    private static void value(FieldView view, Place place, Frame frame, List<?> values, int index, Html out) {
        String path = place.path() + "[" + index + "]";
        String id = index == 0 ? place.id() : Ids.of(path);
        boolean invalid = frame.errors().stream().anyMatch(error -> error.index() == index);
        out.open("div", "class", "kern-form-input fm-value");
        out.element("label", place.texts().get("value.title", place.name(), index + 1), "class", "kern-label kern-sr-only", "for", id);
        view.control(new Control(place, path, id, values.get(index), frame.describedBy(), invalid), out);
        if (values.size() > 1 && !place.isDisabled()) {
            place.page().button(new FormAction(FormAction.Kind.REMOVE, path), place.texts().get("row.remove"),
                    place.texts().get("value.title", place.name(), index + 1), "tertiary", out);
        }
        out.close();
    }

    /** At least one control is shown. */
    private static List<?> shown(@Nullable Object value) {
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.isEmpty() ? Collections.singletonList(null) : values;
    }

    static void read(FieldView view, PostedPlace posted) {
        TreeSet<Integer> indices = posted.page().postedValues(posted.path());
        if (indices.isEmpty()) {
            return;
        }
        List<?> before = posted.before() instanceof List<?> list
                ? list
                : posted.before() == null ? List.of() : List.of(posted.before());
        boolean changed = false;
        List<Object> values = new ArrayList<>();
        for (int index : indices) {
            if (index >= before.size() + MOST_NEW) {
                break;
            }
            boolean had = index < before.size();
            Object value = view.parse(
                    new Posted(posted, posted.path() + "[" + index + "]", had ? before.get(index) : null, had));
            boolean stillEmpty = before.isEmpty() && posted.has() && (value == null || "".equals(value));
            changed |= value != Posted.UNCHANGED && !stillEmpty;
            if (value == Posted.UNCHANGED) {
                values.add(before.get(index));
            } else if (value != null) {
                values.add(value);
            }
        }
        if (changed || (values.size() != before.size() && !before.isEmpty())) {
            posted.set(values);
        }
        act(posted, values);
    }

    private static void act(PostedPlace posted, List<Object> values) {
        int removed = posted.page().asked(FormAction.Kind.REMOVE, posted.path(), values.size());
        if (removed >= 0) {
            values.remove(removed);
            posted.set(values);
        } else if (posted.page().asks(FormAction.Kind.ADD, posted.path())) {
            values.add("");
            posted.set(values);
        }
    }
}
