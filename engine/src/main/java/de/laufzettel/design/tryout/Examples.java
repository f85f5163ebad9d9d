package de.laufzettel.design.tryout;

import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.describe.RecordDescription;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An example of what an operation gives back, made from its own description. */
final class Examples {

    private final Map<String, Object> inputs;
    private final Instant now;
    private final ZoneId zone;

    private Examples(Map<String, Object> inputs, Instant now, ZoneId zone) {
        this.inputs = inputs;
        this.now = now;
        this.zone = zone;
    }

    static Map<String, Object> of(OperationDescription operation, Map<String, Object> inputs, Instant now, ZoneId zone) {
        return new Examples(inputs, now, zone).record(operation.result());
    }

    private Map<String, Object> record(RecordDescription description) {
        Map<String, Object> result = new LinkedHashMap<>();
        description.fields().forEach(field -> result.put(field.name(), value(field, field.type())));
        return result;
    }

    private Object value(FieldDescription field, FieldType type) {
        if (type instanceof FieldType.WholeNumber) {
            return 1;
        }
        if (type instanceof FieldType.DecimalNumber) {
            return 1.0;
        }
        if (type instanceof FieldType.YesNo) {
            return true;
        }
        if (type instanceof FieldType.Date) {
            return now.atZone(zone).toLocalDate().toString();
        }
        if (type instanceof FieldType.Formatted formatted) {
            return formatted.type() == URI.class ? "https://example.org/" + field.name() : "00000000-0000-4000-8000-000000000001";
        }
        if (type instanceof FieldType.Choice choice) {
            return choice.values().get(0);
        }
        if (type instanceof FieldType.Document) {
            return document();
        }
        if (type instanceof FieldType.ListOf list) {
            return List.of(value(field, list.element()));
        }
        return type instanceof FieldType.Nested nested ? record(nested.fields()) : text(field);
    }

    /** Points in time are texts: their names say so. */
    private String text(FieldDescription field) {
        return field.name().endsWith("At") ? now.toString() : "Beispiel-" + field.name();
    }

    private Map<String, Object> document() {
        String name = inputs.get("fileName") instanceof String given && !given.isBlank() ? given : "Dokument";
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", "00000000-0000-4000-8000-000000000001");
        document.put("name", name.endsWith(".pdf") ? name : name + ".pdf");
        document.put("mediaType", "application/pdf");
        document.put("size", 1000);
        return document;
    }
}
