package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group is empty when all fields in it are. The original looks for the fields as if the group stood at the top of the form, so that a
 * group within another one counts as empty whatever is in it; strict mode looks where they are.
 */
final class GroupEmptiness {
    private final Run run;
    private final Map<Node, Boolean> seenFromTheTop = new HashMap<>();

    private GroupEmptiness(Run run) {
        this.run = run;
    }

    static boolean of(Run run, Spec spec, @Nullable Object value) {
        return new GroupEmptiness(run).isEmpty(spec, value);
    }

    private boolean isEmpty(Spec spec, @Nullable Object value) {
        boolean blank = Emptiness.isBlank(spec, value);
        if (run.children(spec.node).isEmpty()) {
            return blank;
        }
        if (run.context.mode() == Mode.STRICT) {
            return blank || below(spec.node, value, spec.node.source.key());
        }
        Boolean known = seenFromTheTop.get(spec.node);
        if (known == null) {
            Object atTop = spec.node.hasKeyInData() ? JsPath.get(run.data, spec.node.keySteps) : run.data;
            known = below(spec.node, atTop, spec.node.source.key());
            seenFromTheTop.put(spec.node, known);
        }
        return blank || known;
    }

    /** Whether what is in a group is empty, given the group's value; of a group without one, given what its fields are in. */
    private boolean below(Node group, @Nullable Object value, String asked) {
        if (!group.model.hasRows()) {
            return children(group, group.model == ModelType.DATA_OBJECT ? Js.member(value, "data") : value, asked);
        }
        if (value == UNDEFINED) {
            return children(group, UNDEFINED, asked);
        }
        boolean empty = true;
        for (Object row : value instanceof List<?> rows ? rows : List.of()) {
            if (Js.truthy(row)) {
                empty &= children(group, group.model == ModelType.NESTED_DATA_ARRAY ? Js.member(row, "data") : row, asked);
            }
        }
        return empty;
    }

    private boolean children(Node group, @Nullable Object holder, String asked) {
        boolean empty = true;
        for (Node child : run.children(group)) {
            run.budget.step();
            Spec spec = run.spec(child);
            Object value = child.hasKeyInData() ? JsPath.get(holder, child.keySteps) : UNDEFINED;
            if (!child.source.key().equals(asked)) {
                empty &= Emptiness.isGroup(spec) ? isEmpty(spec, value) : Emptiness.isEmpty(run, spec, value);
            }
            empty &= below(child, child.hasKeyInData() ? value : holder, asked);
        }
        return empty;
    }
}
