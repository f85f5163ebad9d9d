package de.laufzettel.forms.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Of a field with several texts the original checks no maximum length and no pattern; here each text is checked. */
record ManyTextsRule(List<Rule> rules) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        if (!spec.multiple) {
            return;
        }
        List<Rule> each = new ArrayList<>();
        LengthRule.max(spec, each);
        PatternRule.add(spec, each);
        if (!each.isEmpty()) {
            rules.add(new ManyTextsRule(List.copyOf(each)));
        }
    }

    @Override
    public void check(Check check) {
        if (check.value instanceof List<?> values) {
            for (int i = 0; i < values.size(); i++) {
                Check one = new Check(check.it, values.get(i), i);
                rules.stream().filter(rule -> rule.applies(one.value)).forEach(rule -> rule.check(one));
            }
        }
    }
}
