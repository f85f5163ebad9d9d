package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.dates.DayPattern;
import de.laufzettel.forms.dates.JsDate;
import de.laufzettel.forms.value.Js;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules that a type has by itself: date, mail address, time, address in the internet, number. */
final class FormatRules {
    private FormatRules() {}

    private interface Judgement {
        void check(Check check);
    }

    /** A rule for values that are given; no values at all are none. */
    private record Given(boolean multiple, Judgement judgement) implements Rule {
        @Override
        public boolean applies(@Nullable Object value) {
            return Js.truthy(value) && !(multiple && value instanceof List<?> list && list.isEmpty());
        }

        @Override
        public void check(Check check) {
            judgement.check(check);
        }
    }

    private static void add(Spec spec, String type, List<Rule> rules, Judgement judgement) {
        if (spec.type.equals(type)) {
            rules.add(new Given(spec.multiple && !type.equals("email"), judgement));
        }
    }

    static void date(Spec spec, List<Rule> rules) {
        add(spec, "datetime", rules, check -> {
            boolean valid = check.value instanceof String text && !text.toLowerCase(Locale.ROOT).equals("invalid date")
                    && JsDate.parse(text, check.it.run.zone()).isPresent();
            if (!valid) {
                check.fail("date", "invalidDate");
            }
        });
    }

    static void email(Spec spec, List<Rule> rules) {
        add(spec, "email", rules, check -> {
            if (check.value instanceof String text && !WebText.isMail(text)) {
                check.fail("email", "invalid_email");
            }
        });
    }

    static void url(Spec spec, List<Rule> rules) {
        add(spec, "url", rules, check -> {
            if (!(check.value instanceof String text) || !WebText.isUrl(text)) {
                check.fail("url", "invalid_url");
            }
        });
    }

    static void time(Spec spec, List<Rule> rules) {
        String format = spec.truthy("dataFormat") ? Js.text(spec.props.get("dataFormat")) : "HH:mm:ss";
        add(spec, "time", rules, check -> {
            Run run = check.it.run;
            if (Emptiness.isEmpty(check.it.run, spec, check.value)) {
                return;
            }
            if (DayPattern.parse(Js.text(check.value), format, true, run.now(), run.zone()).isEmpty()) {
                check.fail("time", "time");
            }
        });
    }

    static void number(Spec spec, List<Rule> rules) {
        add(spec, "number", rules, check -> {
            if (!(check.value instanceof Number)) {
                check.fail("number", "number");
            }
        });
    }
}
