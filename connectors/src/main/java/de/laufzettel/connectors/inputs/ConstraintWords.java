package de.laufzettel.connectors.inputs;

import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.RecordDescription;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;

/** Says in words what a Jakarta constraint asks for. The validator's own messages speak to programmers, and in one language. */
final class ConstraintWords {

    private ConstraintWords() {
    }

    static InputProblem problem(ConstraintViolation<?> violation, RecordDescription input) {
        String path = violation.getPropertyPath().toString().replace(".<list element>", "");
        FieldDescription field = field(violation.getPropertyPath(), input);
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> InputWords.missing(path, field);
            case "Email" -> InputWords.about(path, field, "muss eine E-Mail-Adresse sein.", "must be a mail address.");
            case "SingleLine" -> InputWords.about(path, field, "muss in einer Zeile stehen.", "must be a single line.");
            case "Size" -> {
                String bounds = attributes.get("min") + "–" + attributes.get("max");
                yield InputWords.about(path, field, "muss " + bounds + unit(field, " Zeichen", " Einträge") + " haben.",
                        "must have " + bounds + unit(field, " characters", " entries") + ".");
            }
            case "Min" -> InputWords.about(path, field, "muss mindestens " + attributes.get("value") + " sein.",
                    "must be at least " + attributes.get("value") + ".");
            case "Max" -> InputWords.about(path, field, "darf höchstens " + attributes.get("value") + " sein.",
                    "must be at most " + attributes.get("value") + ".");
            case "Positive" -> InputWords.about(path, field, "muss größer als 0 sein.", "must be greater than 0.");
            case "PositiveOrZero" -> InputWords.about(path, field, "darf nicht negativ sein.", "must not be negative.");
            case "Pattern" -> InputWords.about(path, field, "hat nicht die verlangte Form (" + attributes.get("regexp") + ").",
                    "does not have the required form (" + attributes.get("regexp") + ").");
            default -> InputWords.about(path, field, "erfüllt die Regel " + constraint + " nicht.", "breaks the rule " + constraint + ".");
        };
    }

    private static String unit(FieldDescription field, String characters, String entries) {
        return field.type() instanceof FieldType.ListOf ? entries : characters;
    }

    private static FieldDescription field(Path path, RecordDescription input) {
        RecordDescription at = input;
        FieldDescription found = null;
        for (Path.Node node : path) {
            List<FieldDescription> fields = at.fields();
            FieldDescription next = fields.stream().filter(field -> field.name().equals(node.getName())).findFirst().orElse(found);
            if (next == null) {
                break;
            }
            found = next;
            FieldType type = next.type() instanceof FieldType.ListOf list ? list.element() : next.type();
            at = type instanceof FieldType.Nested nested ? nested.fields() : at;
        }
        if (found == null) {
            throw new IllegalStateException("A constraint on the whole record " + input.type().getName() + " has no field to show it at.");
        }
        return found;
    }
}
