package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A component in one place of the data: in a grid there is one for each row. */
final class Instance {
    final Run run;
    final Node node;
    final @Nullable Instance parent;
    final Place place;
    final PathState state;
    /** The row it is in, -1 for none; while a grid's rows are visited, the row being visited. */
    int row;
    private @Nullable Place base;
    /** The condition's verdict for this instance or one above it; null while nobody asked. */
    @Nullable Boolean conditionallyHidden;
    boolean intentionallyHidden;

    Instance(Run run, Node node, @Nullable Instance parent) {
        this.run = run;
        this.node = node;
        this.parent = parent;
        this.row = parent == null ? -1 : parent.row;
        Place fixed = node.fixedPlace;
        this.place = fixed != null ? fixed : node.placeIn(Objects.requireNonNull(parent).base());
        this.state = run.state(node, path());
    }

    Spec spec() {
        return run.spec(node);
    }

    /** The path errors name: of the value, or with layout keys where there is no value. */
    String path() {
        return node.model == ModelType.NONE ? node.fullPath : place.text;
    }

    /** Where its children's values start. */
    Place base() {
        if (base == null) {
            Place start = place;
            if (!start.isRoot()) {
                start = node.model.hasRows() ? start.row(Math.max(row, 0)) : start;
                boolean inData = node.model == ModelType.DATA_OBJECT || node.model == ModelType.NESTED_DATA_ARRAY;
                start = inData ? start.data() : start;
            }
            base = start;
        }
        return base;
    }

    void enterRow(int index) {
        row = index;
        base = null;
    }

    /** The value; undefined where there is none, and always for groups and texts. */
    @Nullable Object value() {
        return node.hasKeyInData() ? run.read(place) : UNDEFINED;
    }

    /** The object its value stands in: the whole data, a row, a container. */
    @Nullable Object rowData() {
        Place holder = parent == null ? Place.ROOT : parent.base();
        if (holder.isRoot()) {
            return run.data;
        }
        Object value = run.read(holder);
        return value == UNDEFINED ? null : value;
    }

    boolean parentHidden() {
        return parent != null && Boolean.TRUE.equals(parent.conditionallyHidden);
    }

    boolean parentIntentionallyHidden() {
        return parent != null && parent.intentionallyHidden;
    }

    /** The data its scripts and JSONLogic see: all of it, or within a nested form that form's. */
    @Nullable Object localData() {
        Node form = node.nestedForm;
        if (form == null) {
            return run.data;
        }
        if (node.localPath().isEmpty()) {
            return null;
        }
        Object value = run.read(formInstance(form).base());
        return Js.isNil(value) ? null : value;
    }

    /** Where its value is within its nested form. */
    String localPath() {
        Node form = node.nestedForm;
        if (form == null) {
            return place.text;
        }
        String above = formInstance(form).base().text;
        return place.text.startsWith(above + ".") ? place.text.substring(above.length() + 1) : "";
    }

    Instance formInstance(Node form) {
        Instance at = this;
        while (at.node != form) {
            at = Objects.requireNonNull(at.parent);
        }
        return at;
    }

    /** Its name on the page, see {@link Evaluation}. */
    String instancePath() {
        if (parent == null) {
            return node.source.key();
        }
        String above = parent.instancePath();
        if (parent.node.model.hasRows()) {
            above = Evaluation.rowPath(above, Math.max(row(), 0));
        }
        return Evaluation.instancePath(above, node.source);
    }

    private int row() {
        return parent == null ? row : parent.row;
    }
}
