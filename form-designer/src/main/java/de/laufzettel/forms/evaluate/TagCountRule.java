package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.Arrays;
import java.util.List;

/** {@code maxTags}. */
record TagCountRule(double most, String delimiter) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        double most = Settings.whole(spec.props, "maxTags");
        if (spec.type.equals("tags") && Settings.isSet(most)) {
            rules.add(new TagCountRule(most, spec.truthy("delimeter") ? Js.text(spec.props.get("delimeter")) : ","));
        }
    }

    @Override
    public void check(Check check) {
        List<?> tags = check.value instanceof List<?> list ? list
                : check.value instanceof String text ? Arrays.asList(text.split(java.util.regex.Pattern.quote(delimiter), -1)) : List.of();
        if (tags.stream().filter(Js::truthy).count() > most) {
            check.fail("maxTags", "maxTags", "count", Settings.text(most));
        }
    }
}
