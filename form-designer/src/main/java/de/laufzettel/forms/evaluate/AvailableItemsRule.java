package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code onlyAvailableItems}: the value must be one of the options. Numbers and truth values are never refused by the original. */
record AvailableItemsRule(Spec spec, ItemSource source) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        boolean chooses = spec.type.equals("radio") || spec.type.equals("selectboxes")
                || spec.type.equals("select") && !"resource".equals(spec.props.get("dataSrc"));
        if (chooses && Js.truthy(spec.validate.get("onlyAvailableItems"))) {
            rules.add(new AvailableItemsRule(spec, ItemSource.of(spec)));
        }
    }

    @Override
    public void check(Check check) {
        Object value = check.value;
        if (Js.isEmpty(value) || spec.type.equals("selectboxes") && !Js.isObject(value)) {
            return;
        }
        List<?> items = source.items(check.it);
        if (items == null) {
            return;
        }
        boolean available = spec.type.equals("selectboxes")
                ? names(value).stream().allMatch(name -> contains(items, name))
                : Js.isObject(value) ? containsObject(items, value) : contains(items, value);
        if (!available) {
            check.fail("onlyAvailableItems", "invalidOption");
        }
    }

    private static List<?> names(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? List.copyOf(map.keySet())
                : java.util.stream.IntStream.range(0, ((List<?>) java.util.Objects.requireNonNull(value)).size())
                        .mapToObj(Integer::toString).toList();
    }

    private boolean contains(List<?> items, @Nullable Object value) {
        return items.stream().anyMatch(item -> JsEquality.strict(item, value)
                || spec.type.equals("radio") && JsEquality.strict(Js.member(item, "value"), value));
    }

    private static boolean containsObject(List<?> items, @Nullable Object value) {
        String json = JsJson.text(value);
        return items.stream().anyMatch(item -> Js.isObject(item) && JsJson.text(item).equals(json));
    }
}
