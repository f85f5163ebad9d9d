package de.laufzettel.forms.evaluate;

/** Asks a component's condition and notes the verdict, for it and for all that share its path. */
final class Conditions {
    private Conditions() {}

    static void apply(Instance it) {
        Condition condition = it.spec().condition;
        if (condition == null) {
            return;
        }
        boolean hides = condition.hides(it);
        it.conditionallyHidden = hides;
        if (!it.path().isEmpty()) {
            it.state.conditionallyHidden = hides;
        }
    }
}
