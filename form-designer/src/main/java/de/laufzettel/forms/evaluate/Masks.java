package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input masks. */
final class Masks {
    private Masks() {}

    /** Whether the citizen chooses one of several masks, so that the value is {@code {value, maskName}}. */
    static boolean isMultiple(Spec spec) {
        return spec.truthy("allowMultipleMasks") && spec.props.get("inputMasks") instanceof List<?> masks && !masks.isEmpty();
    }

    static @Nullable Object named(Spec spec, @Nullable Object label) {
        for (Object mask : (List<?>) java.util.Objects.requireNonNull(spec.props.get("inputMasks"))) {
            if (JsEquality.strict(Js.member(mask, "label"), label)) {
                Object found = Js.member(mask, "mask");
                return Js.isNil(found) ? null : found;
            }
        }
        return null;
    }

    /** The original's own matcher: too long is wrong, and so is too short. */
    static boolean fits(@Nullable Object value, String mask) {
        if (!(value instanceof String text)) {
            return value instanceof List<?> list && list.isEmpty() && mask.isEmpty();
        }
        if (text.length() != mask.length()) {
            return false;
        }
        for (int i = 0; i < mask.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (mask.charAt(i)) {
                case '9' -> digit(c);
                case 'A' -> letter(c);
                case 'a' -> c >= 'a' && c <= 'z';
                case '*' -> digit(c) || letter(c);
                default -> c == mask.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The inputmask library's: more letters are letters, and {@code A} wants capitals. */
    static boolean fitsLibrary(String text, String mask) {
        return LibraryMask.of(mask).matcher(text).matches();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
