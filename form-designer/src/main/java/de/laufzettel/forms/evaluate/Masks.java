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

    /** The inputmask library's: more letters are letters, and a capital A makes them capitals. */
    static boolean fitsLibrary(String text, String mask) {
        if (text.length() != mask.length()) {
            return false;
        }
        for (int i = 0; i < mask.length(); i++) {
            char c = text.charAt(i);
            boolean fits = switch (mask.charAt(i)) {
                case '9' -> digit(c);
                case 'a', 'A' -> wideLetter(c);
                case '*' -> digit(c) || wideLetter(c);
                case '&' -> digit(c) || wideLetter(c);
                case '#' -> digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
                default -> c == mask.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean wideLetter(char c) {
        return letter(c) || c >= '\u0410' && c <= '\u044f' || c == '\u0401' || c == '\u0451' || c >= '\u00c0' && c <= '\u00ff'
                || c == '\u00b5';
    }
}
