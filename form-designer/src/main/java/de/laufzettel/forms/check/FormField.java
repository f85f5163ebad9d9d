package de.laufzettel.forms.check;

import de.laufzettel.forms.schema.Component;

/**
 * One value a form can give.
 *
 * @param path data path without row numbers: {@code hunde.rasse} for a field in the rows of {@code hunde}
 * @param type the Form.io type
 * @param label the label as written in the form
 * @param many whether there can be several: a field with {@code multiple}, a grid, or anything inside a grid
 * @param hideable whether it, or what it stands in, is shown under a condition only
 * @param shown whether it only shows a value that was there before: it, or what it stands in, is disabled
 * @param component the component as written in the form
 */
public record FormField(String path, String type, String label, boolean many, boolean hideable, boolean shown, Component component) {

    /** Whether a submitted form always has a value for it. */
    public boolean always() {
        return !hideable && component.is("validate.required");
    }
}
