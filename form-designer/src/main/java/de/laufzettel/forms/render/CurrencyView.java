package de.laufzettel.forms.render;

import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code currency}: a number with the currency's sign behind it. */
final class CurrencyView extends NumberView {

    /** Money with a fraction shows both places: 812,40. */
    @Override
    String shown(@Nullable Object value, Component component, Locale locale) {
        String text = super.shown(value, component, locale);
        return value instanceof Number && text.matches("-?\\d+[.,]\\d") ? text + "0" : text;
    }

    @Override
    String suffix(Component component) {
        String own = SafeHtml.plain(component.text("suffix"));
        return own.isBlank() ? sign(component.text("currency")) : own;
    }

    static String sign(String code) {
        try {
            return code.isBlank() ? "€" : Currency.getInstance(code.toUpperCase(Locale.ROOT)).getSymbol(Locale.GERMANY);
        } catch (IllegalArgumentException unknown) {
            return code;
        }
    }
}
