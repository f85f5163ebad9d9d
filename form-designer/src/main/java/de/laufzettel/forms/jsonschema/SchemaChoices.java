package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers that a value can have. */
final class SchemaChoices {
    private final SchemaNotes notes;

    SchemaChoices(SchemaNotes notes) {
        this.notes = notes;
    }

    /** enum, with enumNames where there are some; oneOf and anyOf with constants. */
    List<Map<String, Object>> of(Schema schema) {
        List<Map<String, Object>> options = new ArrayList<>();
        if (schema.get("enum") instanceof List<?> values) {
            List<?> names = schema.get("enumNames") instanceof List<?> given && given.size() == values.size() ? given : values;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    options.add(Part.option(String.valueOf(names.get(i)), String.valueOf(values.get(i))));
                }
            }
        }
        for (String several : List.of("oneOf", "anyOf")) {
            for (Schema one : schema.list(several)) {
                if (one.has("const") && one.get("const") != null) {
                    options.add(Part.option(one.text("title"), String.valueOf(one.get("const"))));
                }
            }
        }
        if (!options.isEmpty() && (schema.type().equals("integer") || schema.type().equals("number"))) {
            notes.changed(schema, "number-choice", "Die Antworten sind Zahlen; im Formular werden sie als Text gespeichert.",
                    "The answers are numbers; the form stores them as text.");
        }
        return options;
    }
}
