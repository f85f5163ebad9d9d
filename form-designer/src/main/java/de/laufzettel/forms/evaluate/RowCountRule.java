package de.laufzettel.forms.evaluate;

import java.util.List;

/** {@code minLength} and {@code maxLength} of grids: how many rows. */
record RowCountRule(double least, double most) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        double least = Settings.whole(spec.validate, "minLength");
        double most = Settings.whole(spec.validate, "maxLength");
        if (spec.node.model.hasRows() && (Settings.isSet(least) || Settings.isSet(most))) {
            rules.add(new RowCountRule(least, most));
        }
    }

    @Override
    public void check(Check check) {
        int rows = check.value instanceof List<?> list ? list.size() : 0;
        if (Settings.isSet(least) && rows < least) {
            check.fail("minRows", "minRows", "count", Settings.text(least));
        }
        if (Settings.isSet(most) && rows > most) {
            check.fail("maxRows", "maxRows", "count", Settings.text(most));
        }
    }
}
