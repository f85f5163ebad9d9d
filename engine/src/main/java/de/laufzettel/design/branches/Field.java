package de.laufzettel.design.branches;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of a form with the path of its value. */
record Field(String path, Component component) {

    private static final Set<String> WITHOUT_VALUE = Set.of("panel", "columns", "table", "fieldset", "well", "tabs", "content", "htmlelement", "button", "");
    private static final Set<String> OBJECTS = Set.of("container");
    private static final Set<String> ROWS = Set.of("datagrid", "editgrid", "datamap", "tree");
    private static final Pattern VARIABLE = Pattern.compile("\"?data\\.([\\p{L}_][\\p{L}\\p{N}_.]*)");

    /** All fields that are not in rows, in document order. */
    static List<Field> of(FormSchema form) {
        List<Field> fields = new ArrayList<>();
        collect(form.components(), "", fields);
        return fields;
    }

    private static void collect(List<Component> components, String above, List<Field> fields) {
        for (Component component : components) {
            String path = above.isEmpty() ? component.key() : above + "." + component.key();
            if (WITHOUT_VALUE.contains(component.type())) {
                collect(component.children(), above, fields);
            } else if (OBJECTS.contains(component.type())) {
                collect(component.children(), path, fields);
            } else {
                fields.add(new Field(path, component));
            }
        }
    }

    boolean hasRows() {
        return ROWS.contains(component.type());
    }

    /** Fields on which it depends whether this one is shown at all. */
    Set<String> shownBy() {
        Set<String> names = new TreeSet<>();
        if (component.at("conditional.conditions") instanceof List<?> conditions) {
            conditions.forEach(condition -> names.add(String.valueOf(((Map<?, ?>) condition).get("component"))));
        }
        if (component.at("conditional.when") instanceof String when && !when.isEmpty()) {
            names.add(when);
        }
        Matcher variables = VARIABLE.matcher(component.at("conditional.json") + " " + component.get("customConditional"));
        while (variables.find()) {
            names.add(variables.group(1));
        }
        return names;
    }
}
