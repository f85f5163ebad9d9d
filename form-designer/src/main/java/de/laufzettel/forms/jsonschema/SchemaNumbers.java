package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.Part;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers with their limits and steps. */
final class SchemaNumbers {
    private final SchemaNotes notes;

    SchemaNumbers(SchemaNotes notes) {
        this.notes = notes;
    }

    Part field(Schema schema, String key, String label) {
        boolean whole = schema.type().equals("integer");
        Part part = Part.field("number", key, label).rule("min", limit(schema, "minimum", "exclusiveMinimum", whole ? 1 : 0))
                .rule("max", limit(schema, "maximum", "exclusiveMaximum", whole ? -1 : 0));
        if (whole) {
            part.with("decimalLimit", 0);
        } else if (schema.get("multipleOf") instanceof Number step) {
            BigDecimal exact = new BigDecimal(step.toString()).stripTrailingZeros();
            if (exact.unscaledValue().intValue() == 1 && exact.scale() >= 0) {
                return SchemaFields.answered(part.with("decimalLimit", exact.scale()), schema);
            }
        }
        if (schema.get("multipleOf") instanceof Number step && !(whole && step.doubleValue() == 1)) {
            notes.lost(schema, "multipleOf", "Die Schrittweite " + step + " wird nicht geprüft.", "The step " + step + " is not checked.");
        }
        return SchemaFields.answered(part, schema);
    }

    private @Nullable Number limit(Schema schema, String name, String exclusive, int step) {
        // draft-04 says it by a mark beside the limit, later drafts by a limit of its own
        Object limit = Boolean.TRUE.equals(schema.get(exclusive)) ? schema.get(name) : schema.get(exclusive);
        if (limit instanceof Number beyond) {
            if (step == 0) {
                notes.changed(schema, "exclusive", "Die Grenze " + beyond + " gilt im Formular einschließlich.", "The limit " + beyond + " is included in the form.");
                return beyond;
            }
            return beyond.longValue() + step;
        }
        return schema.get(name) instanceof Number included ? included : null;
    }
}
