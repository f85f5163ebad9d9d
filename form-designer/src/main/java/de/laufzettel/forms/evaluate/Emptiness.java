package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a component's value is empty in the sense of conditions; {@code required} asks {@link Presence} instead. */
final class Emptiness {
    private static final Set<String> NO_GROUPS =
            Set.of("checkbox", "address", "datetime", "selectboxes", "textarea", "textfield", "phoneNumber");

    private Emptiness() {}

    static boolean isEmpty(Operator.Question q) {
        if (q.node() == null) {
            return isBlank(null, q.value());
        }
        Spec spec = q.run().spec(q.node());
        return isEmpty(q.run(), spec, q.value());
    }

    static boolean isEmpty(Run run, Spec spec, @Nullable Object value) {
        return switch (spec.type) {
            case "checkbox" -> isBlank(spec, value) || Boolean.FALSE.equals(value);
            case "address" -> address(run, spec, value);
            case "datetime" -> isBlank(spec, value) || "Invalid date".equals(Js.text(value));
            case "selectboxes" -> isBlank(spec, value) || noneTicked(value);
            case "textarea" -> isBlank(spec, value instanceof String text ? Js.trim(text) : value);
            case "textfield", "phoneNumber" -> text(spec, value);
            default -> isGroup(spec) ? GroupEmptiness.of(run, spec, value) : isBlank(spec, value);
        };
    }

    /** Of a text the characters count, as in the original. */
    private static boolean noneTicked(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().noneMatch(Js::truthy);
        }
        return !(value instanceof String)
                && !(value instanceof Map<?, ?> map && map.values().stream().anyMatch(Js::truthy));
    }

    static boolean isGroup(Spec spec) {
        return spec.props.get("components") != null && !NO_GROUPS.contains(spec.type);
    }

    private static boolean text(Spec spec, @Nullable Object value) {
        if (Masks.isMultiple(spec)) {
            return isBlank(spec, value) || (spec.multiple
                    ? value instanceof List<?> list && list.isEmpty()
                    : !Js.truthy(Js.member(value, "maskName")) || !Js.truthy(Js.member(value, "value")));
        }
        return isBlank(spec, Js.isNil(value) ? value : Js.trim(Js.text(value)));
    }

    private static boolean address(Run run, Spec spec, @Nullable Object value) {
        if (Js.isNil(value) && run.context.mode() == Mode.COMPATIBLE) {
            // the original asks for the keys of nothing, and fails
            throw new EvaluationRefused(spec.node.fullPath, "it is asked whether an address is empty that is not there");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .noneMatch(e -> !"mode".equals(e.getKey()) && !"address".equals(e.getKey()) && Js.truthy(e.getValue()));
        }
        return !(value instanceof String text && !text.isEmpty())
                && !(value instanceof List<?> list && list.stream().anyMatch(Js::truthy));
    }

    static boolean isBlank(@Nullable Spec spec, @Nullable Object value) {
        if (Js.isNil(value) || "".equals(value)) {
            return true;
        }
        if (!(value instanceof List<?> list)) {
            return false;
        }
        return list.isEmpty() || list.size() == 1 && JsEquality.deep(list.get(0), spec == null ? null : emptyValue(spec.type));
    }

    private static @Nullable Object emptyValue(String type) {
        return switch (type) {
            case "textarea", "textfield", "time", "datetime", "day" -> "";
            case "datagrid", "editgrid" -> List.of();
            default -> null;
        };
    }
}
