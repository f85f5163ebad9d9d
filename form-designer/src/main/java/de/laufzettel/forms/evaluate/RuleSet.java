package de.laufzettel.forms.evaluate;

import java.util.ArrayList;
import java.util.List;

/** The rules of one component in the original's order, and those of strict mode. */
record RuleSet(List<Rule> all, List<Rule> ofOneValue, List<Rule> ofWholeValue, List<Rule> strict) {

    static RuleSet of(Spec spec) {
        List<Rule> rules = new ArrayList<>();
        if (!spec.neverValidated) {
            AllRules.add(spec, rules);
        }
        return new RuleSet(List.copyOf(rules),
                rules.stream().filter(rule -> !rule.ofWholeValue()).toList(),
                rules.stream().filter(Rule::ofWholeValue).toList(),
                StrictRules.of(spec));
    }
}
