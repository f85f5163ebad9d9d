package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.types.ComponentTypes;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One component of a compiled form: where it stands. What it says is in its {@link Spec}, which logic may replace while evaluating. */
final class Node {
    final int id;
    final Component source;
    final @Nullable Node parent;
    final ModelType model;
    final String key;
    final String[] keySteps;
    /** The nested form it belongs to; null for the form itself. */
    final @Nullable Node nestedForm;
    final boolean inRows;
    /** Whether a page shows it. */
    final boolean shown;
    /** Path with layout keys and without row numbers. */
    final String fullPath;
    /** Where its value is, unless that depends on a row. */
    final @Nullable Place fixedPlace;
    /** Data path with [] for rows: equal patterns mean that two components share one value. */
    final String pattern;
    final List<Node> children = new ArrayList<>();
    int sharedPath = -1;
    boolean sharesPath;
    Spec spec;

    Node(int id, Component source, @Nullable Node parent) {
        this.id = id;
        this.source = source;
        this.parent = parent;
        this.model = model(source);
        this.key = dataKey(source);
        this.keySteps = JsPath.steps(key);
        this.nestedForm = parent == null ? null : parent.model == ModelType.DATA_OBJECT ? parent : parent.nestedForm;
        this.inRows = parent != null && (parent.inRows || parent.model.hasRows());
        this.shown = ComponentTypes.isShown(source) && (parent == null || parent.shown);
        this.fullPath = parent == null || parent.fullPath.isEmpty() ? key
                : key.isEmpty() ? parent.fullPath : parent.fullPath + "." + key;
        this.pattern = pattern();
        this.fixedPlace = inRows ? null : placeIn(parent == null ? Place.ROOT : parent.fixedBase());
    }

    private static ModelType model(Component component) {
        String like = ComponentTypes.evaluatedAs(component.type());
        return ModelType.of(like.equals(component.type()) ? component : component.with(Map.of("type", like)));
    }

    /** A check box that plays radio keeps its value under its name. */
    private static String dataKey(Component component) {
        boolean radio = component.type().equals("checkbox") && component.text("inputType").equals("radio");
        return radio && !component.text("name").isEmpty() ? component.text("name") : component.key();
    }

    boolean hasKeyInData() {
        return !source.type().isEmpty() && model.hasValue();
    }

    Place placeIn(Place base) {
        return hasKeyInData() && !key.isEmpty() ? base.child(key, keySteps) : base;
    }

    private Place fixedBase() {
        Place place = java.util.Objects.requireNonNull(fixedPlace);
        return model == ModelType.DATA_OBJECT && !place.isRoot() ? place.data() : place;
    }

    /** Path without layout keys and row numbers, from the top. */
    String path() {
        String above = parent == null ? "" : parent.path();
        return hasKeyInData() ? joined(above, key) : above;
    }

    /** The same within its nested form. */
    String localPath() {
        String above = parent == null || parent.model == ModelType.DATA_OBJECT ? "" : parent.localPath();
        return hasKeyInData() ? joined(above, key) : above;
    }

    /** Path with layout keys within its nested form. */
    String fullLocalPath() {
        String above = parent == null || parent.model == ModelType.DATA_OBJECT ? "" : parent.fullLocalPath();
        return joined(above, key);
    }

    private String pattern() {
        String above = parent == null ? "" : parent.pattern;
        if (parent != null && !above.isEmpty()) {
            above += parent.model.hasRows() ? "[]" : "";
            above += parent.model == ModelType.DATA_OBJECT || parent.model == ModelType.NESTED_DATA_ARRAY ? ".data" : "";
        }
        return hasKeyInData() ? joined(above, key) : above;
    }

    static String joined(String above, String key) {
        return above.isEmpty() ? key : key.isEmpty() ? above : above + "." + key;
    }

    /** Whether the value is an object or list that holds the children's values. */
    boolean nestsData() {
        return Js.truthy(source.get("tree"))
                || switch (model) {
                    case NESTED_ARRAY, NESTED_DATA_ARRAY, DATA_OBJECT, OBJECT, MAP -> true;
                    default -> false;
                };
    }

    boolean isGroup() {
        return source.type().isEmpty() || model == ModelType.NONE;
    }
}
