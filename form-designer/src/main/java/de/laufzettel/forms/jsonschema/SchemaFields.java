package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes the component of a value that is neither object nor list of objects. */
final class SchemaFields {
    private final SchemaNotes notes;

    SchemaFields(SchemaNotes notes) {
        this.notes = notes;
    }

    Part component(Schema schema, String key, String label) {
        Part part = made(schema, key, label);
        return part.with("description", escaped(schema.text("description"))).with("disabled", schema.is("readOnly") ? true : null)
                .with("tooltip", escaped(schema.text("x-help")));
    }

    private Part made(Schema schema, String key, String label) {
        List<Map<String, Object>> options = options(schema);
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
            case "integer", "number" -> number(schema, key, label);
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
        List<Map<String, Object>> options = options(items).isEmpty() ? options(schema) : options(items);
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

    private Part number(Schema schema, String key, String label) {
        boolean whole = schema.type().equals("integer");
        Part part = Part.field("number", key, label).rule("min", limit(schema, "minimum", "exclusiveMinimum", whole ? 1 : 0))
                .rule("max", limit(schema, "maximum", "exclusiveMaximum", whole ? -1 : 0));
        if (whole) {
            part.with("decimalLimit", 0);
        } else if (schema.get("multipleOf") instanceof Number step) {
            BigDecimal exact = new BigDecimal(step.toString()).stripTrailingZeros();
            if (exact.unscaledValue().intValue() == 1 && exact.scale() >= 0) {
                return answered(part.with("decimalLimit", exact.scale()), schema);
            }
        }
        if (schema.get("multipleOf") instanceof Number step && !(whole && step.doubleValue() == 1)) {
            notes.lost(schema, "multipleOf", "Die Schrittweite " + step + " wird nicht geprüft.", "The step " + step + " is not checked.");
        }
        return answered(part, schema);
    }

    private @Nullable Number limit(Schema schema, String name, String exclusive, int step) {
        if (schema.get(exclusive) instanceof Number beyond) {
            if (step == 0) {
                notes.changed(schema, "exclusive", "Die Grenze " + beyond + " gilt im Formular einschließlich.", "The limit " + beyond + " is included in the form.");
                return beyond;
            }
            return beyond.longValue() + step;
        }
        return schema.get(name) instanceof Number limit ? limit : null;
    }

    private static Part answered(Part part, Schema schema) {
        Object usual = schema.get("default");
        return usual instanceof String || usual instanceof Number || usual instanceof Boolean ? part.with("defaultValue", usual) : part;
    }

    /** enum, with enumNames where there are some; oneOf and anyOf with constants. */
    private List<Map<String, Object>> options(Schema schema) {
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
