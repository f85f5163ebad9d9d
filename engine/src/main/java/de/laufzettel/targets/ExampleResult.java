package de.laufzettel.targets;

import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.RecordDescription;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A result as an operation could give it, made from its description alone: what a stand-in answers. Always the same for the same description. */
final class ExampleResult {

    private static final String ID = "00000000-0000-4000-8000-000000000001";

    private ExampleResult() {
    }

    static Map<String, Object> of(RecordDescription description) {
        Map<String, Object> result = new LinkedHashMap<>();
        description.fields().forEach(field -> result.put(field.name(), value(field, field.type())));
        return result;
    }

    private static Object value(FieldDescription field, FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return of(nested.fields());
        }
        if (type instanceof FieldType.ListOf list) {
            return List.of(value(field, list.element()));
        }
        if (type instanceof FieldType.Document) {
            return Map.of("id", ID, "name", "Beispiel.pdf", "mediaType", "application/pdf", "size", 1024);
        }
        if (type instanceof FieldType.Choice choice) {
            return choice.values().get(0);
        }
        return type instanceof FieldType.WholeNumber ? (Object) field.bounds().least().orElse(1)
                : type instanceof FieldType.DecimalNumber ? (Object) 1.5
                : type instanceof FieldType.YesNo ? (Object) true
                : type instanceof FieldType.Date ? LocalDate.of(2027, 1, 15).toString()
                : type instanceof FieldType.Formatted formatted ? formatted(field, formatted.type())
                : field.bounds().mail() ? "erika.mustermann@example.org" : text(field);
    }

    private static String formatted(FieldDescription field, Class<?> type) {
        return type == UUID.class ? ID : type == URI.class ? "https://example.org/" : text(field);
    }

    private static String text(FieldDescription field) {
        String example = "Beispiel " + field.name();
        long most = field.bounds().mostLength().orElse(example.length());
        return example.substring(0, (int) Math.min(most, example.length()));
    }
}
