package de.laufzettel.forms.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shape in which a component keeps its value. */
public enum ModelType {
    /** a list of rows, each an object of the children's values */
    NESTED_ARRAY("nestedArray", "datagrid", "editgrid", "datatable", "dynamicWizard"),
    /** a list of objects whose {@code data} holds the children's values */
    NESTED_DATA_ARRAY("nestedDataArray", "tagpad"),
    /** an object whose {@code data} holds the children's values */
    DATA_OBJECT("dataObject", "form"),
    /** an object of the children's values */
    OBJECT("object", "container", "address"),
    /** an object whose keys the citizen chooses */
    MAP("map", "datamap"),
    /** no value: text on the page */
    CONTENT("content", "htmlelement", "content"),
    STRING("string", "textfield", "password", "email", "url", "phoneNumber", "day", "datetime", "time", "signature"),
    NUMBER("number", "number", "currency"),
    BOOLEAN("boolean", "checkbox", "radio"),
    /** no value and no step in the data: a group on the page */
    NONE("none", "table", "well", "columns", "fieldset", "panel", "tabs"),
    ANY("any");

    private static final Map<String, ModelType> OF_TYPE = new HashMap<>();
    private static final Map<String, ModelType> BY_NAME = new HashMap<>();

    static {
        for (ModelType model : values()) {
            BY_NAME.put(model.formioName, model);
            model.types.forEach(type -> OF_TYPE.put(type, model));
        }
    }

    private final String formioName;
    private final List<String> types;

    ModelType(String formioName, String... types) {
        this.formioName = formioName;
        this.types = List.of(types);
    }

    /** What the component says of itself, else what its type is known for, else by whether it is an input. */
    public static ModelType of(Component component) {
        if (component.get("modelType") instanceof String name && !name.isEmpty()) {
            return BY_NAME.getOrDefault(name, ANY);
        }
        ModelType known = OF_TYPE.get(component.type());
        if (known != null) {
            return known;
        }
        boolean group = component.get("components") != null && !Boolean.TRUE.equals(component.get("input"));
        return Boolean.FALSE.equals(component.get("input")) || group ? NONE : ANY;
    }

    /** Whether a component of this model has a value of its own. */
    public boolean hasValue() {
        return this != NONE && this != CONTENT;
    }

    /** Whether the children are repeated in rows. */
    public boolean hasRows() {
        return this == NESTED_ARRAY || this == NESTED_DATA_ARRAY;
    }
}
