package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.Undefined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date in three parts, {@code 31/12/2026} or {@code 12/31/2026}; hidden parts are filled from the default. */
final class DayKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        if (!Js.truthy(value) || isComplete(Js.text(value))) {
            return value;
        }
        if (!(value instanceof String text)) {
            throw new EvaluationRefused(it.path(), "a day must be a text such as 31/12/2026");
        }
        Spec spec = it.spec();
        if (spec.truthy("defaultValue") && !(spec.props.get("defaultValue") instanceof String)
                && it.run.context.mode() == Mode.COMPATIBLE) {
            throw new EvaluationRefused(it.path(), "the default value of a day must be a text such as 31/12/2026");
        }
        Deque<String> parts = new LinkedList<>(Arrays.asList(text.split("/", -1)));
        Part day = new Part(spec, "day");
        Part month = new Part(spec, "month");
        Part year = new Part(spec, "year");
        boolean dayFirst = spec.truthy("dayFirst");
        boolean shownDayFirst = spec.truthy("useLocaleSettings") ? false : dayFirst;
        String[] defaults = spec.truthy("defaultValue") ? Js.text(spec.props.get("defaultValue")).split("/", -1) : null;
        List<String> result = new ArrayList<>();
        for (Part part : shownDayFirst ? List.of(day, month, year) : List.of(month, day, year)) {
            String next = part.shown ? parts.isEmpty() ? Undefined.UNDEFINED.toString() : parts.poll()
                    : defaults == null ? "" : part.ofDefault(defaults, dayFirst);
            if (!next.isEmpty()) {
                result.add(next.equals("undefined") ? "" : next);
            }
        }
        return String.join("/", result);
    }

    private static boolean isComplete(String text) {
        return text.length() == 10 && text.charAt(2) == '/' && text.charAt(5) == '/'
                && text.chars().filter(c -> c >= '0' && c <= '9').count() == 8;
    }

    /** One of day, month and year. */
    private record Part(String name, boolean shown) {
        Part(Spec spec, String name) {
            this(name, !Js.truthy(spec.at("fields", name, "hide")));
        }

        String ofDefault(String[] defaults, boolean dayFirst) {
            int index = switch (name) {
                case "day" -> dayFirst ? 0 : 1;
                case "month" -> dayFirst ? 1 : 0;
                default -> 2;
            };
            return index < defaults.length ? defaults[index] : "";
        }
    }

    @Override
    public boolean isPresent(Spec spec, @Nullable Object value) {
        return !"00/00/0000".equals(value) && Kind.super.isPresent(spec, value);
    }
}
