package de.laufzettel.connectors.template;

import de.laufzettel.connectors.describe.Bounds;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.RecordDescription;
import de.laufzettel.connectors.describe.Wording;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about fields that templates and documentation share. */
final class TemplateWords {

    static final Wording TARGET = new Wording("Name des Ziels", "Name of the target");
    static final Wording TARGET_HINT = new Wording("Ziele richtet der Betrieb ein.", "Targets are set up by the operators.");
    static final Wording NEEDS_TARGET = new Wording("Das kann nur ein Ziel, das der Betrieb eingerichtet hat; das eingebaute kann es nicht.",
            "Only a target that the operators have set up can do this; the built-in one cannot.");
    static final Wording RESULT = new Wording("Name des Ergebnisses", "Name of the result");

    private TemplateWords() {
    }

    static Wording category(Category category) {
        return new Wording(category.de(), category.en());
    }

    static Wording resultHint(RecordDescription result) {
        String fields = result.fields().stream().map(FieldDescription::name).collect(Collectors.joining(", "));
        return new Wording("Steht danach unter data.<Name> mit: " + fields, "Is found at data.<name> afterwards, with: " + fields);
    }

    static Wording description(FieldDescription field) {
        List<String> german = new ArrayList<>();
        List<String> english = new ArrayList<>();
        if (!field.hint().isBlank()) {
            german.add(sentence(field.hint().de()));
            english.add(sentence(field.hint().en()));
        }
        Wording type = type(field);
        if (!type.isBlank()) {
            german.add(sentence(type.de()));
            english.add(sentence(type.en()));
        }
        Wording bounds = bounds(field.bounds(), field.type() instanceof FieldType.ListOf);
        if (!bounds.isBlank()) {
            german.add(sentence(bounds.de()));
            english.add(sentence(bounds.en()));
        }
        return new Wording(String.join(" ", german), String.join(" ", english));
    }

    static Wording type(FieldDescription field) {
        if (field.kind() == FieldKind.TEXT_KEY) {
            return new Wording("Name eines Textes aus texts/", "Name of a text in texts/");
        }
        FieldType type = field.type();
        if (type instanceof FieldType.ListOf list) {
            Wording element = plain(list.element());
            return element.isBlank() ? new Wording("Liste", "List")
                    : new Wording("Liste; je Eintrag: " + element.de(), "List; each entry: " + element.en());
        }
        return plain(type);
    }

    private static Wording plain(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            String fields = nested.fields().fields().stream().map(FieldDescription::name).collect(Collectors.joining(", "));
            return new Wording("Gruppe mit " + fields, "Group with " + fields);
        }
        if (type instanceof FieldType.Choice choice) {
            String values = String.join(", ", choice.values());
            return new Wording("Eines von: " + values, "One of: " + values);
        }
        return type instanceof FieldType.WholeNumber ? new Wording("Ganze Zahl", "Whole number")
                : type instanceof FieldType.DecimalNumber ? new Wording("Zahl", "Number")
                : type instanceof FieldType.Date ? new Wording("Datum (JJJJ-MM-TT)", "Date (YYYY-MM-DD)")
                : type instanceof FieldType.Document ? new Wording("Dokument", "Document")
                : type instanceof FieldType.Formatted formatted ? new Wording(formatted.type().getSimpleName(), formatted.type().getSimpleName())
                : new Wording("", "");
    }

    private static Wording bounds(Bounds bounds, boolean list) {
        List<String> german = new ArrayList<>();
        List<String> english = new ArrayList<>();
        if (bounds.mail()) {
            german.add("E-Mail-Adresse");
            english.add("mail address");
        }
        bounds.leastLength().ifPresent(least -> add(german, least + unit(list, " Zeichen", " Einträge") + " oder mehr", english, least + unit(list, " characters", " entries") + " or more"));
        bounds.mostLength().ifPresent(most -> add(german, "höchstens " + most + unit(list, " Zeichen", " Einträge"), english, "at most " + most + unit(list, " characters", " entries")));
        bounds.least().ifPresent(least -> add(german, "mindestens " + least, english, "at least " + least));
        bounds.most().ifPresent(most -> add(german, "höchstens " + most, english, "at most " + most));
        bounds.pattern().ifPresent(pattern -> add(german, "Form " + pattern, english, "form " + pattern));
        return new Wording(String.join(", ", german), String.join(", ", english));
    }

    private static String unit(boolean list, String characters, String entries) {
        return list ? entries : characters;
    }

    private static void add(List<String> german, String inGerman, List<String> english, String inEnglish) {
        german.add(inGerman);
        english.add(inEnglish);
    }

    private static String sentence(String words) {
        String start = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
