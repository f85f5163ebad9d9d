package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;

/** Parts of a day component that are required one by one. */
record RequiredDayRule(Spec spec, boolean day, boolean month, boolean year) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        boolean day = requires(spec, "day");
        boolean month = requires(spec, "month");
        boolean year = requires(spec, "year");
        if (spec.type.equals("day") && (day || month || year)) {
            rules.add(new RequiredDayRule(spec, day, month, year));
        }
    }

    private static boolean requires(Spec spec, String part) {
        return Js.truthy(spec.at("fields", part, "required"));
    }

    @Override
    public void check(Check check) {
        if (!Js.truthy(check.value)) {
            check.fail("day", "requiredDayEmpty");
            return;
        }
        if (!(check.value instanceof String text)) {
            throw new RuleFailed();
        }
        double[] parts = DayRule.read(text, spec);
        if (day && !Settings.isSet(parts[0])) {
            check.fail("day", "requiredDayField");
        } else if (month && !Settings.isSet(parts[1])) {
            check.fail("day", "requiredMonthField");
        } else if (year && !Settings.isSet(parts[2])) {
            check.fail("day", "requiredYearField");
        }
    }
}
