package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import de.laufzettel.forms.value.JsNumber;
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

    /** The original's own matcher. What is missing at the end counts as a letter, because it is compared as "undefined". */
    static boolean fits(@Nullable Object value, String mask) {
        if (JsNumber.toNumber(Js.member(value, "length")) > mask.length()) {
            return false;
        }
        for (int i = 0; i < mask.length(); i++) {
            Object part = Js.member(value, Integer.toString(i));
            String text = Js.text(part);
            boolean fits = switch (mask.charAt(i)) {
                case '9' -> text.chars().anyMatch(Masks::digit);
                case 'A' -> text.chars().anyMatch(Masks::letter);
                case 'a' -> text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
                case '*' -> text.chars().anyMatch(c -> digit(c) || letter(c));
                default -> String.valueOf(mask.charAt(i)).equals(part);
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

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
