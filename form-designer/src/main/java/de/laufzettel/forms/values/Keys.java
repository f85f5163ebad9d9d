package de.laufzettel.forms.values;

import de.laufzettel.forms.schema.Component;

/** Under which name a component keeps its value. */
public final class Keys {
    private Keys() {}

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
