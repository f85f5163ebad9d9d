package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A number as text becomes a number; what is none disappears, as in the original. In strict mode text is read as people write numbers in
 * their language, and what is none stays, so that it is refused and shown again.
 */
final class NumberKind implements Kind {
    private final boolean onlyStrict;

    /** @param onlyStrict for money, which the original leaves as it is */
    NumberKind(boolean onlyStrict) {
        this.onlyStrict = onlyStrict;
    }

    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        boolean strict = it.run.context.mode() == Mode.STRICT;
        if (onlyStrict && !strict) {
            return value;
        }
        Locale locale = it.run.context.locale();
        if (it.spec().multiple && value instanceof List<?> list) {
            List<@Nullable Object> numbers = new ArrayList<>(list.size());
            list.forEach(item -> numbers.add(strict ? asWritten(item, locale) : one(item)));
            return numbers;
        }
        return strict ? asWritten(value, locale) : one(value);
    }

    private static @Nullable Object asWritten(@Nullable Object value, Locale locale) {
        if (value instanceof String text) {
            OptionalDouble number = LocalNumber.read(text, locale);
            return number.isPresent() ? JsNumber.of(number.getAsDouble()) : Js.trim(text).isEmpty() ? UNDEFINED : text;
        }
        return value instanceof Number || Js.isNil(value) ? one(value) : value;
    }

    private static Object one(@Nullable Object value) {
        double number = JsNumber.toNumber(value);
        boolean readable = !Double.isNaN(JsNumber.parseFloat(value)) && Double.isFinite(number);
        return readable ? value instanceof Number same ? same : JsNumber.of(number) : UNDEFINED;
    }
}
