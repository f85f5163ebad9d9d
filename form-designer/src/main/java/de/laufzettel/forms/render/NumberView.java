package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code number}. A text input, because number inputs change with the wheel, refuse the German comma and hide what they cannot read.
 */
class NumberView extends TextControlView {
    NumberView() {
        super("text");
    }

    @Override
    @Nullable String inputMode(Component component) {
        return component.text("decimalLimit").equals("0") || component.is("validate.integer") ? "numeric" : "decimal";
    }

    @Override
    String width(Component component) {
        return " fm-short";
    }

    @Override
    String shown(@Nullable Object value, Component component, Locale locale) {
        return super.shown(Numbers.shown(value, locale), component, locale);
    }

    /** What is no number stays as it was typed, so that the error stands beside it; an emptied number is removed. */
    @Override
    @Nullable Object value(String text, Component component, Posted posted) {
        if (text.isBlank()) {
            return null;
        }
        Number number = Numbers.parse(text, posted.locale());
        return number == null ? text : number;
    }
}
