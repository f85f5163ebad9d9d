package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import org.jspecify.annotations.Nullable;

/** An amount of money. */
public record Currency(
        Component component, Common common, String currency, @Nullable Double decimalLimit, boolean requireDecimal,
        @Nullable Object delimiter, @Nullable Double min, @Nullable Double max, @Nullable Object step,
        @Nullable Object integer) implements ComponentType {

    static Currency of(PropertyReader p) {
        return new Currency(
                p.component(), Common.of(p), p.text("currency"), p.number("decimalLimit"), p.flag("requireDecimal"),
                p.any("delimiter"), p.number("validate.min"), p.number("validate.max"), p.any("validate.step"),
                p.any("validate.integer"));
    }
}
