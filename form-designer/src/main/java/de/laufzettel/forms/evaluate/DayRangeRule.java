package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.dates.DayFormat;
import de.laufzettel.forms.dates.DayPattern;
import de.laufzettel.forms.value.Js;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code minDate} and {@code maxDate} of a day component. Incomplete days are not compared. */
record DayRangeRule(Spec spec, DateSetting limit, boolean max) implements Rule {
    static void max(Spec spec, List<Rule> rules) {
        add(spec, "maxDate", true, rules);
    }

    static void min(Spec spec, List<Rule> rules) {
        add(spec, "minDate", false, rules);
    }

    private static void add(Spec spec, String name, boolean max, List<Rule> rules) {
        if (spec.type.equals("day") && spec.props.containsKey(name)) {
            rules.add(new DayRangeRule(spec, new DateSetting(spec.props.get(name)), max));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        if (!Js.truthy(value)) {
            return false;
        }
        if (!(value instanceof String text)) {
            throw new EvaluationRefused(spec.node.pattern, "a day must be a text such as 31/12/2026");
        }
        return !DayParts.isPartial(text, spec.truthy("dayFirst"));
    }

    @Override
    public void check(Check check) {
        Run run = check.it.run;
        OptionalLong setting = limit.value(check);
        if (setting.isEmpty()) {
            return;
        }
        ZoneId zone = run.zone();
        String format = spec.truthy("dayFirst") ? "DD-MM-YYYY" : "MM-DD-YYYY";
        OptionalLong date = DayPattern.parse(Js.text(check.value), format, false, run.now(), zone);
        long bound = Instant.ofEpochMilli(setting.getAsLong()).atZone(zone).toLocalDate().atStartOfDay(zone).toInstant().toEpochMilli();
        boolean inside = date.isPresent() && (max ? date.getAsLong() <= bound : date.getAsLong() >= bound);
        if (!inside) {
            String rule = max ? "maxDate" : "minDate";
            check.fail(rule, rule, rule, DayFormat.format(bound, german(run) ? "DD.MM.YYYY" : shownFormat(), zone), "setting", bound);
        }
    }

    private String shownFormat() {
        boolean dayFirst = spec.truthy("dayFirst");
        boolean showDay = !Js.truthy(spec.at("fields", "day", "hide"));
        String format = (dayFirst && showDay ? "D/" : "")
                + (Js.truthy(spec.at("fields", "month", "hide")) ? "" : "M/")
                + (!dayFirst && showDay ? "D/" : "")
                + (Js.truthy(spec.at("fields", "year", "hide")) ? "" : "YYYY");
        if (format.isEmpty()) {
            return "YYYY-MM-DDTHH:mm:ssZ";
        }
        return format.endsWith("/") ? format.substring(0, format.length() - 1) : format;
    }

    private static boolean german(Run run) {
        return Messages.isGerman(run.context.locale());
    }
}
