package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;

/** {@code onlyAvailableItems} also for numbers and truth values, which the original never refuses. */
record ItemsOfAnyTypeRule(Spec spec, ItemSource source) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        boolean chooses = spec.type.equals("radio")
                || spec.type.equals("select") && !"resource".equals(spec.props.get("dataSrc"));
        if (chooses && Js.truthy(spec.validate.get("onlyAvailableItems"))) {
            rules.add(new ItemsOfAnyTypeRule(spec, ItemSource.of(spec)));
        }
    }

    @Override
    public void check(Check check) {
        for (Object value : StrictRules.each(spec, check.value)) {
            if (value instanceof Number || value instanceof Boolean) {
                List<?> items = source.items(check.it);
                if (items != null && items.stream().noneMatch(item -> is(item, Js.text(value)))) {
                    check.fail("availableItem", "availableItem");
                }
            }
        }
    }

    private static boolean is(Object item, String value) {
        return Js.text(item).equals(value) || Js.text(Js.member(item, "value")).equals(value);
    }
}
