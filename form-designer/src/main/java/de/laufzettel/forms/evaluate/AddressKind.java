package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address that a service found, or in manual mode its parts, of which all but the second line are needed. */
final class AddressKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        Spec spec = it.spec();
        if (!spec.multiple && spec.truthy("enableManualMode") && Js.truthy(value) && !Js.truthy(Js.member(value, "mode"))) {
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("mode", "autocomplete");
            found.put("address", value);
            return found;
        }
        return value;
    }

    @Override
    public boolean isPresent(Spec spec, @Nullable Object value) {
        Object address = Js.member(value, "address");
        if (value instanceof Map && Js.truthy(Js.member(value, "mode")) && address instanceof Map<?, ?> parts) {
            return !parts.isEmpty() && parts.entrySet().stream()
                    .allMatch(part -> "address2".equals(part.getKey()) || Js.truthy(part.getValue()));
        }
        if (value instanceof Map && Js.truthy(Js.member(value, "mode")) && address instanceof List<?> parts) {
            return parts.stream().allMatch(Js::truthy);
        }
        return Kind.super.isPresent(spec, value);
    }
}
