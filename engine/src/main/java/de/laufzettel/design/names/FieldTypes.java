package de.laufzettel.design.names;

import de.laufzettel.forms.check.FormField;

/** The type of a form's field. */
public final class FieldTypes {

    private FieldTypes() {
    }

    public static ValueType of(FormField field) {
        return field.component().is("multiple") ? ValueType.LIST : FormNames.typeOf(field.component(), FormNames.options(field.component()));
    }
}
