package de.laufzettel.forms.check;

import de.laufzettel.forms.schema.FormSchema;
import java.util.List;

/** The values a form can give, in document order: what a process, a decision or a text may read. */
public final class FormFields {
    private FormFields() {}

    public static List<FormField> of(FormSchema schema) {
        return Outline.of(schema).entries().stream()
                .filter(entry -> entry.hasValue() && !entry.component().type().equals("button"))
                .map(entry -> new FormField(entry.path(), entry.component().type(), entry.component().label(), entry.many()))
                .toList();
    }
}
