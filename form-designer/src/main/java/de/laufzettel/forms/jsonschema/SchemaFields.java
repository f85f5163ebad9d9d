package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes the component of a value that is neither object nor list of objects. */
final class SchemaFields {
    private final SchemaNotes notes;
    private final SchemaNumbers numbers;
    private final SchemaChoices choices;

    SchemaFields(SchemaNotes notes) {
        this.notes = notes;
        this.numbers = new SchemaNumbers(notes);
        this.choices = new SchemaChoices(notes);
    }

    Part component(Schema schema, String key, String label) {
        Part part = made(schema, key, label);
        return part.with("description", escaped(schema.text("description"))).with("disabled", schema.is("readOnly") ? true : null)
                .with("tooltip", escaped(schema.text("x-help")));
    }

    private Part made(Schema schema, String key, String label) {
        List<Map<String, Object>> options = choices.of(schema);
        if (schema.display().equals("hidden") || schema.has("const")) {
            return Part.field("hidden", key, label).with("defaultValue", schema.has("const") ? schema.get("const") : schema.get("default"));
        }
        if (!options.isEmpty() || schema.kind().equals("select")) {
            if (options.isEmpty()) {
                notes.lost(schema, "answers", "Die Auswahl hat keine Antworten. Tragen Sie sie im Formular ein.", "The choice has no answers. Enter them in the form.");
                return Part.field("select", key, label).with("dataSrc", "values").with("widget", "html5").with("data", Map.of("values", List.of()));
            }
            return answered(Part.choice(key, label, options, false), schema);
        }
        return switch (schema.type()) {
            case "boolean" -> answered(Part.field("checkbox", key, label), schema);
            case "integer", "number" -> numbers.field(schema, key, label);
            case "array" -> list(schema, key, label);
            case "string", "" -> text(schema, key, label);
            default -> {
                notes.changed(schema, "type-unknown", "Die Art „" + schema.type() + "“ gibt es in Formularen nicht; es wurde ein Textfeld daraus.",
                        "Forms have no type “" + schema.type() + "”; it became a text field.");
                yield Part.field("textfield", key, label);
            }
        };
    }

    /** A list of values: several answers of a choice, several files, or several texts. */
    private Part list(Schema schema, String key, String label) {
        Schema items = schema.child("items") == null ? new Schema(Map.of(), schema.pointer() + "/items") : schema.child("items");
        List<Map<String, Object>> options = choices.of(items).isEmpty() ? choices.of(schema) : choices.of(items);
        boolean choice = !options.isEmpty() || schema.kind().equals("multiselect");
        Part part = choice ? Part.choice(key, label, options, true) : made(items, key, label).with("multiple", true);
        if (choice && options.isEmpty()) {
            notes.lost(schema, "answers", "Die Auswahl hat keine Antworten. Tragen Sie sie im Formular ein.", "The choice has no answers. Enter them in the form.");
        }
        return part.rule("minLength", whole(schema, "minItems")).rule("maxLength", whole(schema, "maxItems"));
    }

    private Part text(Schema schema, String key, String label) {
        String display = schema.display();
        if (display.equals("markdown") || schema.kind().equals("markdown")) {
            return Part.content(key, label, paragraphs(schema.text("default").isEmpty() ? label : schema.text("default")));
        }
        if (display.contains("file") || schema.kind().equals("file") || schema.text("contentEncoding").equals("base64")) {
            return file(schema, key, label);
        }
        if (display.contains("user-input") || schema.kind().contains("user-input")) {
            notes.changed(schema, "person", "Eine Auswahl von Personen gibt es in Formularen nicht; es wurde ein Textfeld daraus.",
                    "Forms have no choice of people; it became a text field.");
        } else if (display.startsWith("custom-")) {
            notes.changed(schema, "custom-display", "Das Bedienelement „" + display + "“ gibt es hier nicht; es wurde ein Textfeld daraus.",
                    "There is no control “" + display + "” here; it became a text field.");
        }
        Part part = switch (schema.text("format")) {
            case "date" -> Part.day(key, label, false);
            case "date-time" -> Part.day(key, label, true);
            case "time" -> Part.field("time", key, label);
            case "email", "idn-email" -> Part.field("email", key, label);
            case "uri", "iri", "uri-reference", "iri-reference", "url" -> Part.field("url", key, label);
            case "" -> plain(schema, key, label);
            default -> {
                notes.lost(schema, "format", "Das Format „" + schema.text("format") + "“ wird nicht geprüft.", "The format “" + schema.text("format") + "” is not checked.");
                yield plain(schema, key, label);
            }
        };
        part.rule("minLength", whole(schema, "minLength")).rule("maxLength", whole(schema, "maxLength")).rule("pattern", pattern(schema));
        if (schema.get("x-options") instanceof Map<?, ?> options && options.get("messages") instanceof Map<?, ?> messages && messages.get("pattern") instanceof String said) {
            part.rule("customMessage", said);
        }
        return answered(part, schema);
    }

    private static Part plain(Schema schema, String key, String label) {
        Integer longest = whole(schema, "maxLength");
        boolean lines = schema.display().equals("textarea") || schema.kind().equals("textarea") || longest != null && longest > 250;
        return Part.field(lines ? "textarea" : "textfield", key, label);
    }

    static Part file(Schema schema, String key, String label) {
        return Part.field("file", key, label).with("storage", "laufzettel").with("filePattern", "*.pdf,*.jpg,*.jpeg,*.png").with("fileMaxSize", "10MB")
                .with("multiple", schema.display().contains("multi") ? true : null);
    }

    static Part answered(Part part, Schema schema) {
        Object usual = schema.get("default");
        return usual instanceof String || usual instanceof Number || usual instanceof Boolean ? part.with("defaultValue", usual) : part;
    }

    private @Nullable String pattern(Schema schema) {
        String pattern = schema.text("pattern");
        try {
            Pattern.compile(pattern);
            return pattern.isEmpty() ? null : anchored(pattern);
        } catch (PatternSyntaxException e) {
            notes.lost(schema, "pattern", "Das Muster „" + pattern + "“ ist nicht lesbar.", "The pattern “" + pattern + "” is not readable.");
            return null;
        }
    }

    /** A JSON Schema finds its pattern anywhere in the text, a form wants the whole text to fit. */
    private static String anchored(String pattern) {
        boolean begins = pattern.startsWith("^");
        boolean ends = pattern.endsWith("$") && !pattern.endsWith("\\$");
        return begins && ends ? pattern : (begins ? pattern : ".*(?:" + pattern) + (begins ? ends ? "" : ".*" : ends ? ")" : ").*");
    }

    private static @Nullable Integer whole(Schema schema, String name) {
        return schema.get(name) instanceof Number number && number.longValue() >= 0 && number.longValue() <= Integer.MAX_VALUE ? number.intValue() : null;
    }

    private static String paragraphs(String markdown) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : markdown.split("\\R\\s*\\R")) {
            paragraphs.add("<p>" + escaped(paragraph.strip().replaceAll("^#+\\s*", "")).replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>") + "</p>");
        }
        return String.join("\n", paragraphs);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
