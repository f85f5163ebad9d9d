package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.dates.JsDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date must be written as ISO 8601 and exist; the original takes 30 February for 2 March. */
record RealDateRule(Spec spec) implements Rule {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

    static void add(Spec spec, List<Rule> rules) {
        if (spec.type.equals("datetime")) {
            rules.add(new RealDateRule(spec));
        }
    }

    @Override
    public void check(Check check) {
        for (Object value : StrictRules.each(spec, check.value)) {
            if (value instanceof String text && JsDate.parse(text, check.it.run.zone()).isPresent() && !exists(text)) {
                check.fail("realDate", "realDate");
            }
        }
    }

    private static boolean exists(String text) {
        Matcher date = ISO.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
