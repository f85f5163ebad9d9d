package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.dates.DayDate;
import de.laufzettel.forms.dates.DayFormat;
import de.laufzettel.forms.value.Js;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code widget.minDate} and {@code widget.maxDate}: of whole days in the zone unless the field has a time. */
record DateRangeRule(DateSetting limit, boolean withTime, String format, boolean max) implements Rule {
    static void max(Spec spec, List<Rule> rules) {
        add(spec, "maxDate", true, rules);
    }

    static void min(Spec spec, List<Rule> rules) {
        add(spec, "minDate", false, rules);
    }

    private static void add(Spec spec, String name, boolean max, List<Rule> rules) {
        if (spec.type.equals("datetime") && spec.props.get("widget") instanceof Map<?, ?> widget && Js.truthy(widget.get(name))) {
            String format = Js.truthy(widget.get("format")) ? Js.text(widget.get("format")) : "yyyy-MM-dd hh:mm a";
            rules.add(new DateRangeRule(new DateSetting(widget.get(name)), Js.truthy(widget.get("enableTime")), format, max));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return Js.truthy(value);
    }

    @Override
    public void check(Check check) {
        Run run = check.it.run;
        OptionalLong setting = limit.value(check);
        if (setting.isEmpty()) {
            return;
        }
        if (!(check.value instanceof String text)) {
            throw new RuleFailed();
        }
        long bound = withTime ? setting.getAsLong() : edge(setting.getAsLong(), run.zone());
        OptionalLong date = DayDate.dayjs(text, run.zone());
        boolean inside = date.isPresent() && (max ? date.getAsLong() <= bound : date.getAsLong() >= bound);
        if (!inside) {
            String rule = max ? "maxDate" : "minDate";
            check.fail(rule, rule, rule, shown(bound, run), "setting", bound);
        }
    }

    private long edge(long millis, ZoneId zone) {
        ZonedDateTime start = Instant.ofEpochMilli(millis).atZone(zone).toLocalDate().atStartOfDay(zone);
        return (max ? start.plusDays(1) : start).toInstant().toEpochMilli() - (max ? 1 : 0);
    }

    private String shown(long millis, Run run) {
        if (Messages.isGerman(run.context.locale())) {
            return DayFormat.format(millis, withTime ? "DD.MM.YYYY, HH:mm [Uhr]" : "DD.MM.YYYY", run.zone());
        }
        String tokens = format.replace('y', 'Y').replace('d', 'D').replace('E', 'd').replace('a', 'A').replace('U', 'X');
        ZoneId zone = run.context.submitterZone() == null ? run.zone() : run.context.submitterZone();
        if (zone.getId().equals("UTC")) {
            return DayFormat.format(millis, tokens, zone) + " UTC";
        }
        return DayFormat.format(millis, tokens + " z", zone);
    }
}
