package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a value into the form of its type. */
final class Normalization {
    private Normalization() {}

    static void apply(Instance it) {
        Spec spec = it.spec();
        Object value = it.value();
        Object normal = spec.kind.normalize(it, value);
        if (spec.multiple && !spec.required && !(value instanceof List)) {
            List<@Nullable Object> list = new ArrayList<>();
            if (Js.truthy(value)) {
                list.add(value);
            }
            normal = list;
        }
        if (normal == null || normal == UNDEFINED) {
            it.state.kept = false;
        } else if (!JsEquality.strict(value, normal) && !it.state.cleared && it.node.hasKeyInData()) {
            it.run.write(it.place, normal);
            it.state.kept = true;
        }
    }
}
