package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsonCopy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code unique}: no other submission has the value. */
record UniqueRule() implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        if (spec.truthy("unique")) {
            rules.add(new UniqueRule());
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return Js.truthy(value) && !(value instanceof Map<?, ?> map && map.isEmpty());
    }

    @Override
    public boolean ofWholeValue() {
        return true;
    }

    @Override
    public void check(Check check) {
        if (!check.it.run.context.lookups().isUnique(check.it.path(), JsonCopy.finished(check.value))) {
            check.fail("unique", "unique");
        }
    }
}
