package de.laufzettel.forms.summary;

import de.laufzettel.forms.answers.Scalars;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Numbers and money as they are written in a language. */
final class AnswerNumbers {
    private AnswerNumbers() {}

    static String number(Object value, Locale locale) {
        if (!(value instanceof Number number)) {
            return Scalars.text(value);
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }

    static String money(Object value, String currency, Locale locale) {
        if (!(value instanceof Number number)) {
            return Scalars.text(value);
        }
        try {
            // The sign behind the amount, as in German; English keeps its own order of marks.
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            Currency unit = Currency.getInstance(currency.isBlank() ? "EUR" : currency.toUpperCase(Locale.ROOT));
            format.setMinimumFractionDigits(Math.max(0, unit.getDefaultFractionDigits()));
            format.setMaximumFractionDigits(Math.max(0, unit.getDefaultFractionDigits()));
            return format.format(number) + " " + unit.getSymbol(Locale.GERMANY);
        } catch (IllegalArgumentException unknownCurrency) {
            return number(value, locale) + " " + currency;
        }
    }
}
