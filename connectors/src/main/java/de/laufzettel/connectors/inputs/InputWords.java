package de.laufzettel.connectors.inputs;

import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.RecordDescription;
import de.laufzettel.connectors.describe.Wording;
import java.util.stream.Collectors;

/** The sentences about inputs that cannot be read at all. */
final class InputWords {

    private InputWords() {
    }

    static InputProblem unknown(String path, RecordDescription description) {
        String known = description.fields().stream().map(FieldDescription::name).collect(Collectors.joining(", "));
        return new InputProblem(path, new Wording("Die Eingabe " + path + " gibt es hier nicht; es gibt: " + known + ".",
                "There is no input " + path + " here; there are: " + known + "."));
    }

    static InputProblem missing(String path, FieldDescription field) {
        return about(path, field, "fehlt.", "is missing.");
    }

    static InputProblem wrongType(String path, FieldDescription field, FieldType type) {
        Wording expected = expected(type);
        return about(path, field, "muss " + expected.de() + " sein.", "must be " + expected.en() + ".");
    }

    static InputProblem about(String path, FieldDescription field, String german, String english) {
        return new InputProblem(path, new Wording("Die Eingabe „" + field.label().de() + "“ (" + path + ") " + german,
                "The input \"" + field.label().en() + "\" (" + path + ") " + english));
    }

    private static Wording expected(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            String values = String.join(", ", choice.values());
            return new Wording("einer dieser Werte: " + values, "one of these values: " + values);
        }
        return type instanceof FieldType.WholeNumber ? new Wording("eine ganze Zahl", "a whole number")
                : type instanceof FieldType.DecimalNumber ? new Wording("eine Zahl", "a number")
                : type instanceof FieldType.YesNo ? new Wording("true oder false", "true or false")
                : type instanceof FieldType.Date ? new Wording("ein Datum (JJJJ-MM-TT)", "a date (YYYY-MM-DD)")
                : type instanceof FieldType.Document ? new Wording("ein Dokument", "a document")
                : type instanceof FieldType.Nested ? new Wording("eine Gruppe von Eingaben", "a group of inputs")
                : type instanceof FieldType.Formatted formatted
                        ? new Wording("eine gültige " + formatted.type().getSimpleName(), "a valid " + formatted.type().getSimpleName())
                        : new Wording("ein Text", "a text");
    }
}
