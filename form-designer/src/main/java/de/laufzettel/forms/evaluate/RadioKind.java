package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsJson;
import de.laufzettel.forms.value.JsNumber;
import org.jspecify.annotations.Nullable;

/** The chosen option as the type its {@code dataType} says; without one, "1" is the number and "true" the truth value. */
final class RadioKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        return switch (it.spec().text("dataType")) {
            case "number" -> JsNumber.of(value == UNDEFINED ? Double.NaN : JsNumber.toNumber(value));
            case "string" -> value == null || Js.isObject(value) ? JsJson.text(value) : Js.text(value);
            case "boolean" -> Js.truthy(value) && !Js.text(value).equals("false");
            default -> guessed(value);
        };
    }

    private static @Nullable Object guessed(@Nullable Object value) {
        double number = value == UNDEFINED ? Double.NaN : JsNumber.toNumber(value);
        boolean readable = !Double.isNaN(JsNumber.parseFloat(value)) && Double.isFinite(number);
        if (readable && (Js.isNil(value) ? "" : Js.text(value)).equals(JsNumber.text(number))) {
            return value instanceof Number same ? same : JsNumber.of(number);
        }
        if ("true".equals(value)) {
            return true;
        }
        return "false".equals(value) ? (Object) false : value;
    }
}
