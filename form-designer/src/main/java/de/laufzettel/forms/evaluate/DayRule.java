package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a day component make a date; parts may be open (0). */
record DayRule(Spec spec) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        if (spec.type.equals("day")) {
            rules.add(new DayRule(spec));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return Js.truthy(value);
    }

    @Override
    public void check(Check check) {
        if (!(check.value instanceof String text)) {
            check.fail("day", "invalidDay");
            return;
        }
        double[] parts = read(text, spec);
        double day = parts[0];
        double month = parts[1];
        double year = parts[2];
        boolean valid = day >= 0 && day <= days(month, year) && month >= 0 && month <= 12 && year >= 0 && year <= 9999;
        if (!valid) {
            check.fail("day", "invalidDay");
        }
    }

    /** Day, month and year; NaN for what is no number, 0 for what the form hides. */
    static double[] read(String text, Spec spec) {
        String[] parts = text.split("/", -1);
        boolean dayFirst = spec.truthy("dayFirst");
        int dayAt = dayFirst ? 0 : 1;
        int monthAt = dayFirst ? 1 : 0;
        int yearAt = 2;
        double day = number(parts, dayAt);
        double month = number(parts, monthAt);
        double year = number(parts, yearAt);
        if (parts.length != 3) {
            if (!(spec.props.get("fields") instanceof java.util.Map)) {
                throw new RuleFailed();
            }
            boolean noDay = hides(spec, "day");
            if (noDay) {
                monthAt = Math.max(0, monthAt - 1);
                yearAt--;
                day = 0;
                month = number(parts, monthAt);
                year = number(parts, yearAt);
            }
            if (hides(spec, "month")) {
                dayAt = Math.max(0, dayAt - 1);
                yearAt--;
                day = noDay && day == 0 ? 0 : number(parts, dayAt);
                month = 0;
                year = number(parts, yearAt);
            }
            if (hides(spec, "year")) {
                day = noDay && day == 0 ? 0 : number(parts, dayAt);
                month = hides(spec, "month") && month == 0 ? 0 : number(parts, monthAt);
                year = 0;
            }
        }
        return new double[] {day, month, year};
    }

    private static boolean hides(Spec spec, String part) {
        return Js.truthy(spec.at("fields", part, "hide"));
    }

    private static double number(String[] parts, int index) {
        return index >= 0 && index < parts.length ? JsNumber.parseInt(parts[index]) : Double.NaN;
    }

    private static int days(double month, double year) {
        if (month == 2) {
            boolean leap = year % 400 == 0 || year % 100 != 0 && year % 4 == 0;
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
