package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text, if wanted with single blanks; with several masks {@code {value, maskName}}. */
final class TextFieldKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        Spec spec = it.spec();
        Object text = spec.truncatesSpaces && value instanceof String s ? Blanks.single(s) : value;
        if (!Masks.isMultiple(spec)) {
            return text;
        }
        if (text instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(masked(it, item)));
            return items;
        }
        return masked(it, text);
    }

    private static @Nullable Object masked(Instance it, @Nullable Object value) {
        if (!Js.isObject(value)) {
            Map<String, @Nullable Object> masked = new LinkedHashMap<>();
            masked.put("value", value);
            List<?> masks = (List<?>) java.util.Objects.requireNonNull(it.spec().props.get("inputMasks"));
            masked.put("maskName", Js.member(masks.get(0), "label"));
            return masked;
        }
        if (value instanceof Map<?, ?> map && !Js.truthy(map.get("value"))) {
            Map<String, @Nullable Object> masked = new LinkedHashMap<>();
            map.forEach((key, member) -> masked.put((String) key, member));
            if (it.state.hasDefault && it.run.context.mode() == Mode.COMPATIBLE) {
                // the original puts the default value into itself, and then cannot send it
                it.state.endless = true;
                return value;
            }
            masked.put("value", it.state.hasDefault ? "" : UNDEFINED);
            it.run.write(it.place, masked);
            return masked;
        }
        return value;
    }

    @Override
    public boolean isPresent(Spec spec, @Nullable Object value) {
        if (Masks.isMultiple(spec) && value instanceof Map<?, ?> map && map.containsKey("value")) {
            return Presence.isPresent(map.get("value"), true, false);
        }
        return Kind.super.isPresent(spec, value);
    }
}
