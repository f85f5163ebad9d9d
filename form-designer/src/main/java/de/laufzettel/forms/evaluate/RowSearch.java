package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which instance of a component in rows a name means: the last with the row number asked for, else the first of all. With grids
 * in grids only the inner row number counts, so that the last outer row wins; that is how the original does it.
 */
final class RowSearch {
    private final Run run;
    private final List<Node> chain;
    private final int innermost;
    /** The row asked for; -1 for the first of all. */
    private final int row;

    private RowSearch(Run run, List<Node> chain, int row) {
        this.run = run;
        this.chain = chain;
        this.row = row;
        int last = -1;
        for (int i = 0; i < chain.size() - 1; i++) {
            last = chain.get(i).model.hasRows() ? i : last;
        }
        this.innermost = last;
    }

    static @Nullable Place find(Run run, Reference.Candidate candidate, int row, Place base) {
        List<Node> chain = new ArrayList<>();
        for (Node node = candidate.node(); node != null; node = node.parent) {
            boolean reached = !base.isRoot() && node.model == ModelType.DATA_OBJECT && node != candidate.node();
            if (reached) {
                break;
            }
            chain.add(0, node);
        }
        Place exact = candidate.byRow() && row >= 0 ? new RowSearch(run, chain, row).descend(0, base) : null;
        return exact != null ? exact : new RowSearch(run, chain, -1).descend(0, base);
    }

    private @Nullable Place descend(int at, Place holder) {
        Node node = chain.get(at);
        Place place = node.placeIn(holder);
        if (at == chain.size() - 1) {
            return place;
        }
        if (!node.model.hasRows()) {
            return descend(at + 1, node.model == ModelType.DATA_OBJECT ? place.data() : place);
        }
        Object value = run.read(place);
        if (value == UNDEFINED && row < 0) {
            return descend(at + 1, inRow(node, place, 0));
        }
        List<?> list = value instanceof List<?> rows ? rows : List.of();
        if (at == innermost && row >= 0) {
            return row < list.size() ? inRowOf(list, row, at, place) : null;
        }
        for (int i = 0; i < list.size(); i++) {
            Place found = inRowOf(list, row >= 0 ? list.size() - 1 - i : i, at, place);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Place inRowOf(List<?> list, int index, int at, Place place) {
        return Js.truthy(list.get(index)) ? descend(at + 1, inRow(chain.get(at), place, index)) : null;
    }

    private static Place inRow(Node node, Place place, int index) {
        Place start = place.row(index);
        return node.model == ModelType.NESTED_DATA_ARRAY ? start.data() : start;
    }
}
