package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.math.BigDecimal;
import java.util.List;

/** How many decimal places a number may have: {@code decimalLimit}, {@code validate.integer}; and that money is a number at all. */
record DecimalRule(Spec spec, double places, boolean whole) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        if (spec.type.equals("number") || spec.type.equals("currency")) {
            boolean whole = Js.truthy(spec.validate.get("integer"));
            double places = spec.type.equals("currency") && !spec.props.containsKey("decimalLimit") ? 2
                    : Settings.whole(spec.props, "decimalLimit");
            rules.add(new DecimalRule(spec, spec.props.get("decimalLimit") == null && !spec.type.equals("currency") ? Double.NaN : places, whole));
        }
    }

    @Override
    public void check(Check check) {
        for (Object value : StrictRules.each(spec, check.value)) {
            if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
                int scale = Math.max(0, new BigDecimal(number.toString()).stripTrailingZeros().scale());
                if (whole && scale > 0) {
                    check.fail("integer", "integer");
                } else if (scale > places) {
                    check.fail("decimalLimit", "decimalLimit", "count", Settings.text(places));
                }
            } else if (spec.type.equals("currency") && Js.truthy(value)) {
                check.fail("number", "number");
            }
        }
    }
}
