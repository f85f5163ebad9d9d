package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.dates.DayDate;
import de.laufzettel.forms.dates.MomentExpression;
import de.laufzettel.forms.script.Script;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.Undefined;
import de.laufzettel.forms.value.Variables;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The date a form sets as a limit: a date as text, or an expression such as {@code moment().subtract(18, 'years')}. */
final class DateSetting {
    private static final Variables NONE = new Variables() {
        @Override
        public Object get(String name) {
            return Undefined.UNDEFINED;
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    };
    private final @Nullable Object setting;
    private final @Nullable MomentExpression expression;
    private final @Nullable Script script;

    DateSetting(@Nullable Object setting) {
        this.setting = setting;
        boolean computed = setting instanceof String text && text.contains("(");
        this.expression = computed ? MomentExpression.of(Js.text(setting)) : null;
        this.script = computed && expression == null ? script(Js.text(setting)) : null;
    }

    private static Script script(String code) {
        return Script.of("limit = (" + code + "\n); if (limit && typeof limit.toDate === 'function') { limit = limit.toDate(); }"
                + " if (limit instanceof Date) { limit = limit.getTime(); }", "limit");
    }

    /** Milliseconds; empty when there is no limit, or none that can be read. */
    OptionalLong value(Check check) {
        Run run = check.it.run;
        if (setting instanceof Number number) {
            return OptionalLong.of(number.longValue());
        }
        if (!(setting instanceof String text) || text.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong fixed = text.contains("moment(") ? OptionalLong.empty() : DayDate.dayjs(text, run.zone());
        if (fixed.isPresent()) {
            return fixed;
        }
        if (expression != null) {
            OptionalLong value = expression.evaluate(run.now(), run.zone());
            return value.isPresent() ? OptionalLong.of(Math.floorDiv(value.getAsLong(), 1000L) * 1000) : value;
        }
        Object computed = script == null ? null : Scripts.run(script, NONE, check.it);
        if (computed instanceof Number number && Double.isFinite(number.doubleValue())) {
            return OptionalLong.of(number.longValue());
        }
        return computed instanceof String date ? DayDate.dayjs(date, run.zone()) : OptionalLong.empty();
    }
}
