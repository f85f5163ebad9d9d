package de.laufzettel.forms.check;

import de.laufzettel.forms.check.Outline.Entry;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.List;
import java.util.function.Predicate;

/** The values a form can give, in document order: what a process, a decision or a text may read. */
public final class FormFields {
    private FormFields() {}

    public static List<FormField> of(FormSchema schema) {
        return Outline.of(schema).entries().stream()
                .filter(entry -> entry.hasValue() && !entry.component().type().equals("button"))
                .map(entry -> new FormField(entry.path(), entry.component().type(), entry.component().label(), entry.many(),
                        within(entry, FormFields::hasCondition), within(entry, component -> component.is("disabled")), entry.component()))
                .toList();
    }

    private static boolean within(Entry entry, Predicate<Component> holds) {
        for (Entry at = entry; at != null; at = at.parent()) {
            if (holds.test(at.component())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCondition(Component component) {
        return !References.ofConditions(component).isEmpty() || component.is("hidden")
                || component.get("customConditional") instanceof String script && !script.isBlank()
                || component.at("conditional.json") != null;
    }
}
