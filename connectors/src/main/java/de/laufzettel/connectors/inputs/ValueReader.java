package de.laufzettel.connectors.inputs;

import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one value as the type its field has. */
final class ValueReader {

    private ValueReader() {
    }

    static @Nullable Object read(FieldDescription field, @Nullable Object given, String path, List<InputProblem> problems) {
        Class<?> java = field.valueClass();
        if (field.type() instanceof FieldType.ListOf list) {
            return list(field, list, given, path, problems);
        }
        Object value = one(field.type(), java, given, path, field, problems);
        if (value == null && java.isPrimitive() && problems.stream().noneMatch(problem -> problem.path().equals(path))) {
            problems.add(InputWords.missing(path, field));
        }
        return value;
    }

    /**
     * A file field gives a list, a connector's result one handle, an empty field nothing: all may stand side by side in one list input,
     * so inner lists are opened and empty places left out.
     */
    private static List<Object> list(FieldDescription field, FieldType.ListOf list, @Nullable Object given, String path, List<InputProblem> problems) {
        List<Object> flat = new ArrayList<>();
        flatten(given, flat);
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < flat.size(); index++) {
            Object value = one(list.element(), field.valueClass(), flat.get(index), path + "[" + index + "]", field, problems);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private static void flatten(@Nullable Object given, List<Object> into) {
        if (given instanceof Collection<?> many) {
            many.forEach(each -> flatten(each, into));
        } else if (given != null && !"".equals(given)) {
            into.add(given);
        }
    }

    private static @Nullable Object one(FieldType type, Class<?> java, @Nullable Object given, String path, FieldDescription field,
            List<InputProblem> problems) {
        if (given == null) {
            return null;
        }
        if (type instanceof FieldType.Nested nested) {
            if (given instanceof Map<?, ?> map) {
                return InputReader.record(nested.fields(), Plain.named(map), path + ".", problems);
            }
            problems.add(InputWords.wrongType(path, field, type));
            return null;
        }
        // An empty text is how a form and a template's empty field say "nothing"; only for text itself it is a value.
        if (given instanceof String text && text.isBlank() && !(type instanceof FieldType.Text)) {
            return null;
        }
        try {
            return Objects.requireNonNull(Plain.read(type, java, given));
        } catch (RuntimeException unreadable) {
            problems.add(InputWords.wrongType(path, field, type));
            return null;
        }
    }
}
