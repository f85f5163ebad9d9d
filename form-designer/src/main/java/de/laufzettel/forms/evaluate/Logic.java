package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;

/** Runs a component's logic: each item whose trigger is true does its actions, in order. */
final class Logic {
    private Logic() {}

    static void apply(Instance it) {
        for (LogicItem item : it.spec().logic) {
            Object result = item.trigger().show(it);
            if (Js.truthy(result)) {
                item.actions().forEach(action -> action.apply(it, result));
            }
        }
    }
}
