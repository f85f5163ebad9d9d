package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.Ids;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code datamap}: values under names that the citizen gives. On the page it is a list of pairs, {@code map[0].key} and
 * {@code map[0].value}, because the name itself can change.
 */
final class DatamapView implements ComponentView {
    private static final int MOST_NEW = 100;

    @Override
    public void render(Place place, Html out) {
        Map<?, ?> map = place.value() instanceof Map<?, ?> value ? value : Map.of();
        List<Map.Entry<String, Object>> pairs = new ArrayList<>();
        map.forEach((key, value) -> pairs.add(new AbstractMap.SimpleEntry<>(String.valueOf(key), value)));
        while (pairs.isEmpty() || place.page().options.openRows().contains(place.path() + "[" + pairs.size() + "]")) {
            pairs.add(new AbstractMap.SimpleEntry<>("", null));
        }
        Grid.frame(place, () -> {
            for (int i = 0; i < pairs.size(); i++) {
                pair(place, i, pairs.get(i), out);
            }
            if (Grid.mayChange(place) && !place.component().is("disableAddingRemovingRows")) {
                String own = SafeHtml.plain(place.component().text("addAnother"));
                out.open("div");
                place.page().button(new FormAction(FormAction.Kind.ADD, place.path()),
                        own.isBlank() ? place.texts().get("map.add") : own, "(" + place.name() + ")", "secondary", out);
                out.close();
            }
        }, out);
    }

    private static void pair(Place place, int index, Map.Entry<String, Object> pair, Html out) {
        String path = place.path() + "[" + index + "]";
        String id = Ids.of(path);
        out.open("fieldset", "class", "kern-fieldset fm-row");
        out.open("legend", "class", "kern-label").text(Grid.title(place, index)).close();
        out.open("div", "class", "kern-fieldset__body fm-fields");
        out.open("div", "class", "kern-form-input");
        String label = SafeHtml.plain(place.component().text("keyLabel"));
        out.element("label", label.isBlank() ? place.texts().get("map.key") : label, "class", "kern-label", "for", id + "-key");
        out.single("input", "id", id + "-key", "name", place.isDisabled() ? null : path + ".key", "type", "text",
                "class", "kern-form-input__input", "value", shown(pair.getKey()), "readonly", place.isDisabled() ? "" : null);
        out.close();
        Scope scope = new Scope(path, place.instancePath(), valueRow(pair.getValue()), true, place.scope().headingLevel());
        place.page().write(List.of(valueComponent(place.component(), place.texts().get("map.value"))), scope, out);
        Shown.mark(path, out);
        out.close();
        Grid.removeButton(place, index, 0, 1, out);
        out.close();
    }

    private static Map<String, Object> valueRow(@Nullable Object value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("value", value);
        return row;
    }

    /** The component for values, under the name "value" whatever its key. */
    private static Component valueComponent(Component map, String label) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "textfield");
        json.put("label", label);
        if (map.get("valueComponent") instanceof Map<?, ?> own) {
            own.forEach((key, value) -> json.put(String.valueOf(key), value));
        }
        json.put("key", "value");
        return FormSchema.of(Map.of("components", List.of(json))).components().get(0);
    }

    @Override
    public void read(PostedPlace posted) {
        if (!posted.wasShown() || Locked.is(posted.component())) {
            return;
        }
        List<Map.Entry<?, ?>> before = new ArrayList<>(posted.before() instanceof Map<?, ?> map ? map.entrySet() : List.of());
        Map<String, Object> value = new LinkedHashMap<>();
        int rows = 0;
        for (int index : posted.page().shownRows(posted.path())) {
            if (index >= before.size() + MOST_NEW) {
                break;
            }
            rows = index + 1;
            if (!posted.page().asks(FormAction.Kind.REMOVE, posted.path() + "[" + index + "]")) {
                pair(posted, index, index < before.size() ? before.get(index) : null, value);
            }
        }
        if (posted.page().asks(FormAction.Kind.ADD, posted.path())) {
            posted.page().openAfter.add(posted.path() + "[" + Math.min(rows, value.size()) + "]");
        }
        posted.keepOr(value, !value.isEmpty());
    }

    private static void pair(PostedPlace posted, int index, Map.@Nullable Entry<?, ?> before, Map<String, Object> value) {
        String path = posted.path() + "[" + index + "]";
        List<String> keys = posted.values(path + ".key");
        Map<String, Object> row = before == null ? new LinkedHashMap<>() : valueRow(before.getValue());
        posted.page().read(List.of(valueComponent(posted.component(), "")), path, row);
        String old = before == null ? "" : String.valueOf(before.getKey());
        String key = keys == null || (before != null && keys.get(0).equals(shown(old))) ? old : keys.get(0);
        // A pair without a name and without a value was never filled in.
        if (!key.isEmpty() || before != null || !Scalars.text(row.get("value")).isEmpty()) {
            value.put(key, row.get("value"));
        }
    }

    private static String shown(String key) {
        return Scalars.line(key);
    }
}
