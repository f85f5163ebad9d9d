package de.laufzettel.forms.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a component's value before its rules, after its children were checked. */
final class Validation {
    private Validation() {}

    static void apply(Instance it) {
        Spec spec = it.spec();
        boolean strict = it.run.context.mode() == Mode.STRICT;
        if (strict && !it.node.shown) {
            // Nobody can answer what no page shows; the designer's list of problems names it.
            return;
        }
        Object value = it.value();
        boolean several = spec.multiple && value instanceof List<?> list && !list.isEmpty();
        if (spec.neverValidated || !spec.validateWhenHidden && isHidden(it)) {
            if (several && it.run.context.mode() == Mode.COMPATIBLE) {
                // the original forgets to skip the rules of whole lists
                whole(it, (List<?>) value);
            }
            return;
        }
        if (several) {
            several(it, (List<?>) value);
        } else {
            one(it, value);
        }
        if (strict) {
            strictly(it, value);
        }
    }

    private static void strictly(Instance it, @Nullable Object value) {
        Check check = new Check(it, value, it.row);
        for (Rule rule : it.spec().rules.strict()) {
            try {
                rule.check(check);
            } catch (RuleFailed e) {
                continue;
            }
        }
    }

    private static boolean isHidden(Instance it) {
        Boolean verdict = it.conditionallyHidden != null ? it.conditionallyHidden : it.state.conditionallyHidden;
        return Boolean.TRUE.equals(verdict) || it.intentionallyHidden || it.spec().hidden;
    }

    private static void one(Instance it, @Nullable Object value) {
        Spec spec = it.spec();
        List<Rule> rules = applying(spec.rules.all(), value);
        Check check = new Check(it, shortened(spec, value), it.row);
        for (Rule rule : rules) {
            try {
                if (rule.applies(check.value)) {
                    rule.check(check);
                }
            } catch (RuleFailed e) {
                continue;
            }
        }
    }

    private static void several(Instance it, List<?> values) {
        Spec spec = it.spec();
        List<Rule> rules = applying(spec.rules.ofOneValue(), values);
        try {
            for (int i = 0; i < values.size(); i++) {
                Check check = new Check(it, shortened(spec, values.get(i)), i);
                for (Rule rule : rules) {
                    if (rule.applies(check.value)) {
                        rule.check(check);
                    }
                }
            }
            whole(it, values);
        } catch (RuleFailed e) {
            throw new EvaluationRefused(it.path(), "one of several values is of a kind that cannot be checked");
        }
    }

    private static void whole(Instance it, List<?> values) {
        Check whole = new Check(it, values, it.row);
        for (Rule rule : it.spec().rules.ofWholeValue()) {
            if (rule.applies(values)) {
                rule.check(whole);
            }
        }
    }

    private static List<Rule> applying(List<Rule> rules, @Nullable Object value) {
        List<Rule> applying = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            if (rule.applies(value)) {
                applying.add(rule);
            }
        }
        return applying;
    }

    private static @Nullable Object shortened(Spec spec, @Nullable Object value) {
        return spec.truncatesSpaces && value instanceof String text && !text.isEmpty() ? Blanks.single(text) : value;
    }
}
