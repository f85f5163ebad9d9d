package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.JsNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number as text becomes a number; what is none disappears. */
final class NumberKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        if (it.spec().multiple && value instanceof List<?> list) {
            List<@Nullable Object> numbers = new ArrayList<>(list.size());
            list.forEach(item -> numbers.add(one(item)));
            return numbers;
        }
        return one(value);
    }

    private static Object one(@Nullable Object value) {
        double number = JsNumber.toNumber(value);
        boolean readable = !Double.isNaN(JsNumber.parseFloat(value)) && Double.isFinite(number);
        return readable ? value instanceof Number same ? same : JsNumber.of(number) : UNDEFINED;
    }
}
