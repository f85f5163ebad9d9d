package de.laufzettel.forms.check;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Required fields that nobody can fill in, hidden or locked ones, and that no rule of the form fills in either. */
final class NeverAnswered {
    private NeverAnswered() {}

    static boolean is(Component component) {
        boolean closed = component.type().equals("hidden") || component.is("disabled");
        return closed && !component.is("hidden") && component.is("validate.required") && component.children().isEmpty()
                && Stream.of("defaultValue", "customDefaultValue", "calculateValue", "logic").noneMatch(name -> isSet(component.get(name)));
    }

    private static boolean isSet(@Nullable Object rule) {
        return rule != null && !"".equals(rule) && !(rule instanceof List<?> list && list.isEmpty());
    }
}
