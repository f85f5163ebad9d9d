package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The chosen item or items as the type {@code dataType} says; "auto" takes numbers and truth values for what they look like. */
final class SelectKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        String type = it.spec().truthy("dataType") ? Js.text(it.spec().props.get("dataType")) : "auto";
        if (it.spec().multiple && value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(one(item, type)));
            return items;
        }
        return one(value, type);
    }

    private static @Nullable Object one(@Nullable Object value, String type) {
        if (Js.isNil(value)) {
            return UNDEFINED;
        }
        if (Js.isObject(value) && Js.isEmpty(value)) {
            return value;
        }
        return switch (type) {
            case "number" -> number(value, value);
            case "boolean" -> bool(value);
            case "string" -> Js.text(value);
            case "auto" -> Js.isObject(value) ? value : bool(number(Js.text(value), value));
            default -> value;
        };
    }

    private static @Nullable Object number(@Nullable Object current, @Nullable Object original) {
        double number = JsNumber.toNumber(current);
        boolean same = Double.isFinite(number) && !"".equals(original) && Js.text(original).equals(JsNumber.text(number));
        return same ? JsNumber.of(number) : current;
    }

    private static @Nullable Object bool(@Nullable Object value) {
        if (value instanceof String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return lower.equals("true") ? Boolean.TRUE : lower.equals("false") ? (Object) Boolean.FALSE : value;
        }
        return value;
    }
}
