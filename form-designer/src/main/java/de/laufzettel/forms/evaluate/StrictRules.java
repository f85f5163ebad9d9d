package de.laufzettel.forms.evaluate;

import java.util.ArrayList;
import java.util.List;

/** What the original's server leaves unchecked. Each rule has a name and key of its own and runs in strict mode only, on the whole value. */
final class StrictRules {
    private StrictRules() {}

    static List<Rule> of(Spec spec) {
        List<Rule> rules = new ArrayList<>();
        if (!spec.neverValidated) {
            RowCountRule.add(spec, rules);
            FileRule.add(spec, rules);
            SurveyRule.add(spec, rules);
            DecimalRule.add(spec, rules);
            RealDateRule.add(spec, rules);
            ItemsOfAnyTypeRule.add(spec, rules);
            TagCountRule.add(spec, rules);
            ManyTextsRule.add(spec, rules);
        }
        return List.copyOf(rules);
    }

    /** The values one by one: of a field with several, or the one. */
    static List<?> each(Spec spec, Object value) {
        return spec.multiple && value instanceof List<?> list ? list : java.util.Collections.singletonList(value);
    }
}
