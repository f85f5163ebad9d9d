package de.laufzettel.forms.evaluate;

import java.util.List;

/** {@code required}. */
record RequiredRule(Spec spec) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        if (spec.required) {
            rules.add(new RequiredRule(spec));
        }
    }

    @Override
    public void check(Check check) {
        if (!spec.kind.isPresent(spec, check.value)) {
            check.fail("required", "required", "setting", true);
        }
    }
}
