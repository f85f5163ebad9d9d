package de.laufzettel.forms.answers;

import de.laufzettel.forms.schema.Component;
import java.util.Set;

/** Under which name a component keeps its value, if it has one. */
public final class Keys {
    private static final Set<String> LAYOUT =
            Set.of("panel", "well", "columns", "fieldset", "table", "tabs", "content", "htmlelement");
    private static final Set<String> VALUED = Set.of("container", "datagrid", "editgrid", "datatable", "form", "address", "datamap");

    private Keys() {}

    /** Whether a component arranges others and has no value of its own. Of unknown types: those that hold others and take no input. */
    public static boolean isLayout(Component component) {
        return LAYOUT.contains(component.type())
                || !VALUED.contains(component.type()) && !component.is("input") && !component.children().isEmpty();
    }

    public static String of(Component component) {
        return isRadioCheckbox(component) ? component.text("name") : component.key();
    }

    /** Checkboxes that act as radio buttons share the value named by {@code name}. */
    public static boolean isRadioCheckbox(Component component) {
        return component.type().equals("checkbox")
                && component.text("inputType").equals("radio")
                && !component.text("name").isEmpty();
    }
}
