package de.laufzettel.forms.check;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The values a form can give, in document order: what a process, a decision or a text may read. */
public final class FormFields {
    private static final Set<String> LAYOUT =
            Set.of("panel", "well", "columns", "fieldset", "table", "tabs", "content", "htmlelement", "button");
    private static final Set<String> ROWS = Set.of("datagrid", "editgrid", "datatable", "dynamicWizard", "tagpad");

    private FormFields() {}

    public static List<FormField> of(FormSchema schema) {
        List<FormField> fields = new ArrayList<>();
        collect(schema.components(), "", false, fields);
        return List.copyOf(fields);
    }

    private static void collect(List<Component> components, String parent, boolean many, List<FormField> fields) {
        for (Component component : components) {
            boolean layout = LAYOUT.contains(component.type()) || Boolean.FALSE.equals(component.get("input"));
            boolean several = many || ROWS.contains(component.type());
            String path = layout ? parent : parent.isEmpty() ? component.key() : parent + "." + component.key();
            if (!layout) {
                fields.add(new FormField(path, component.type(), component.label(), several || component.is("multiple")));
            }
            String below = component.type().equals("form") ? path + ".data" : path;
            collect(component.children(), below, several, fields);
        }
    }
}
