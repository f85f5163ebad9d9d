package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over form and data in the original's order: each component before its children, checked after them. */
final class Walk {
    private final Run run;

    Walk(Run run) {
        this.run = run;
    }

    void all(List<Node> nodes, @Nullable Instance parent) {
        for (Node node : nodes) {
            one(node, parent);
        }
    }

    private void one(Node node, @Nullable Instance parent) {
        run.budget.step();
        Instance instance = new Instance(run, node, parent);
        boolean hadChildren = !run.children(node).isEmpty();
        before(instance);
        if (node.nestsData()) {
            if (node.model.hasRows()) {
                rows(instance);
            } else if (entersChildren(instance)) {
                all(run.children(node), instance);
            }
            after(instance);
        } else if (node.isGroup()) {
            all(run.children(node), instance);
            after(instance);
        } else {
            after(instance);
            instance.conditionallyHidden = null;
            instance.intentionallyHidden = false;
            // children that logic gives to a field count only where it had some before: from the second row on
            all(hadChildren ? run.children(node) : node.children, instance);
        }
    }

    private void rows(Instance grid) {
        if (!(grid.value() instanceof List<?> rows) || rows.isEmpty()) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (Js.truthy(rows.get(i))) {
                grid.enterRow(i);
                all(run.children(grid.node), grid);
            }
        }
        grid.enterRow(-1);
    }

    /** A nested form is not looked into when it only refers to a stored one, is cleared, or is an empty cell. */
    private static boolean entersChildren(Instance instance) {
        if (instance.node.model != ModelType.DATA_OBJECT) {
            return true;
        }
        Object value = instance.value();
        if (value instanceof Map<?, ?> map && Js.truthy(Js.member(map, "_id"))
                && Js.isEmpty(Js.member(map, "data")) && !map.containsKey("form")) {
            return false;
        }
        Spec spec = instance.spec();
        boolean hidden = spec.hidden || Boolean.TRUE.equals(instance.conditionallyHidden);
        if (spec.clearsWhenHidden && hidden && !spec.validateWhenHidden) {
            return false;
        }
        return Js.truthy(value) || instance.row < 0;
    }

    private void before(Instance it) {
        if (it.value() != UNDEFINED) {
            it.state.kept = true;
        }
        boolean fetches = Fetching.canStore(it);
        Defaults.apply(it);
        if (fetches) {
            Fetching.apply(it);
        }
        Calculation.apply(it);
        Conditions.apply(it);
        Logic.apply(it);
        Normalization.apply(it);
        Clearing.apply(it);
        PageState.note(it);
    }

    private void after(Instance it) {
        Filtering.apply(it);
        Validation.apply(it);
    }
}
