package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.dates.DayDate;
import de.laufzettel.forms.dates.MomentPattern;
import de.laufzettel.forms.evaluate.Operator.Question;
import de.laufzettel.forms.value.Js;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Operators that compare dates as moment does. What is no date is neither before, after nor the same. */
final class DateOperators {
    private static final double LATEST = 8.64e15;

    private DateOperators() {}

    private interface Comparison {
        boolean holds(long value, long compared);
    }

    static Map<String, Operator> all() {
        return Map.of(
                "dateLessThan", q -> holds(q, (a, b) -> a < b),
                "dateGreaterThan", q -> holds(q, (a, b) -> a > b),
                "dateLessThanOrEqual", q -> holds(q, (a, b) -> a <= b),
                "dateGreaterThanOrEqual", q -> holds(q, (a, b) -> a >= b),
                "isDateEqual", q -> holds(q, (a, b) -> a == b),
                "isNotDateEqual", q -> !holds(q, (a, b) -> a == b));
    }

    private static boolean holds(Question q, Comparison comparison) {
        if (!Js.truthy(q.value())) {
            return false;
        }
        boolean day = q.isType("day");
        boolean dayFirst = day && q.run().spec(java.util.Objects.requireNonNull(q.node())).truthy("dayFirst");
        if (day && DayParts.isPartial(Js.text(q.value()), dayFirst)) {
            return false;
        }
        OptionalLong value = read(q.value(), day, dayFirst, q.run());
        OptionalLong compared = read(q.compared(), day, dayFirst, q.run());
        return value.isPresent() && compared.isPresent() && comparison.holds(value.getAsLong(), compared.getAsLong());
    }

    private static OptionalLong read(@Nullable Object value, boolean day, boolean dayFirst, Run run) {
        if (value instanceof Number number) {
            return Math.abs(number.doubleValue()) <= LATEST ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
        }
        if (value instanceof String text) {
            return day
                    ? MomentPattern.parse(text, dayFirst ? "DMY" : "MDY", run.now(), run.zone())
                    : DayDate.moment(text, run.zone());
        }
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            // moment takes an object that names no part of a date for today
            return OptionalLong.of(run.now().atZone(run.zone()).toLocalDate().atStartOfDay(run.zone()).toInstant().toEpochMilli());
        }
        // and nothing for now
        return value == UNDEFINED || value instanceof Map ? OptionalLong.of(run.now().toEpochMilli()) : OptionalLong.empty();
    }
}
