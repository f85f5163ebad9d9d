package de.laufzettel.forms.script;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** What {@code (1234.5).toLocaleString('de-DE', {…})} gives: the locale's signs, and the digits and style that are asked for. */
final class NumberText {
    private static final int MOST_DIGITS = 100;
    private final IntlOptions options;

    private NumberText(IntlOptions options) {
        this.options = options;
    }

    static String of(double value, Object locale, Object options) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return new NumberText(new IntlOptions(options)).format(IntlOptions.locale(locale)).format(
                Double.isInfinite(value) ? (Object) value : new BigDecimal(value));
    }

    private NumberFormat format(Locale locale) {
        String style = option("style") instanceof CharSequence text ? text.toString() : "decimal";
        NumberFormat format = switch (style) {
            case "currency" -> NumberFormat.getCurrencyInstance(locale);
            case "percent" -> NumberFormat.getPercentInstance(locale);
            default -> NumberFormat.getNumberInstance(locale);
        };
        if (style.equals("currency")) {
            Currency currency = Currency.getInstance(String.valueOf(option("currency")).toUpperCase(Locale.ROOT));
            format.setCurrency(currency);
            digits(format, currency.getDefaultFractionDigits(), currency.getDefaultFractionDigits());
        } else {
            digits(format, 0, style.equals("percent") ? 0 : 3);
        }
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setGroupingUsed(!Boolean.FALSE.equals(option("useGrouping")));
        if (format instanceof DecimalFormat decimal && option("minimumIntegerDigits") instanceof Number least) {
            decimal.setMinimumIntegerDigits(Math.min(least.intValue(), MOST_DIGITS));
        }
        return format;
    }

    private void digits(NumberFormat format, int usualLeast, int usualMost) {
        int least = option("minimumFractionDigits") instanceof Number n ? Math.min(n.intValue(), MOST_DIGITS) : -1;
        int most = option("maximumFractionDigits") instanceof Number n ? Math.min(n.intValue(), MOST_DIGITS) : -1;
        int atLeast = least >= 0 ? least : most >= 0 ? Math.min(usualLeast, most) : usualLeast;
        format.setMinimumFractionDigits(atLeast);
        format.setMaximumFractionDigits(most >= 0 ? most : Math.max(usualMost, atLeast));
    }

    private Object option(String name) {
        return options.value(name);
    }
}
