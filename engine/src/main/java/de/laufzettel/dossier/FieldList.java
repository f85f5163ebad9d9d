package de.laufzettel.dossier;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.schema.ModelType;
import java.util.ArrayList;
import java.util.List;

/** The fields of a form with the groups they stand in, in the order of the page. */
final class FieldList {

    private static final List<String> SILENT = List.of("content", "htmlelement", "button");

    /**
     * @param path  below {@code data}; empty for a group that has no value of its own
     * @param group whether it holds others
     */
    record Field(Component component, String path, int depth, boolean group) {

        String label() {
            return component.label().isBlank() ? component.text("title").isBlank() ? component.key() : component.text("title") : component.label();
        }

        boolean required() {
            return component.is("validate.required");
        }
    }

    private FieldList() {
    }

    static List<Field> of(FormSchema form) {
        List<Field> fields = new ArrayList<>();
        add(form.components(), "", 0, fields);
        return fields;
    }

    private static void add(List<Component> components, String above, int depth, List<Field> fields) {
        for (Component component : components) {
            boolean value = !component.type().isEmpty() && ModelType.of(component).hasValue() && !component.key().isEmpty();
            String path = !value ? above : above.isEmpty() ? component.key() : above + "." + component.key();
            boolean group = !component.children().isEmpty();
            boolean shown = !SILENT.contains(component.type()) && !component.type().equals("columns");
            if (shown) {
                fields.add(new Field(component, value ? path : "", depth, group));
            }
            add(component.children(), path, shown && group ? depth + 1 : depth, fields);
        }
    }
}
