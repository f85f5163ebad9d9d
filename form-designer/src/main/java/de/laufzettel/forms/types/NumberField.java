package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import org.jspecify.annotations.Nullable;

/** A number. */
public record NumberField(
        Component component, Common common, @Nullable Double decimalLimit, boolean requireDecimal, @Nullable Object delimiter,
        @Nullable Double min, @Nullable Double max, @Nullable Object step, @Nullable Object integer) implements ComponentType {

    static NumberField of(PropertyReader p) {
        return new NumberField(
                p.component(), Common.of(p), p.number("decimalLimit"), p.flag("requireDecimal"), p.any("delimiter"),
                p.number("validate.min"), p.number("validate.max"), p.any("validate.step"), p.any("validate.integer"));
    }
}
