package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

/** Values of components that a condition hides are taken away, unless the component says otherwise. */
final class Clearing {
    private Clearing() {}

    static void apply(Instance it) {
        boolean hidden = it.parentHidden() || Boolean.TRUE.equals(it.state.conditionallyHidden);
        if (hidden) {
            it.conditionallyHidden = true;
        }
        Spec spec = it.spec();
        if (it.parentIntentionallyHidden() || spec.hidden) {
            it.intentionallyHidden = true;
        }
        if (!it.node.hasKeyInData() || it.value() == UNDEFINED) {
            return;
        }
        if (spec.clearsWhenHidden && Boolean.TRUE.equals(it.conditionallyHidden)) {
            it.run.remove(it.place);
            it.state.cleared = true;
            it.state.kept = false;
        }
    }
}
