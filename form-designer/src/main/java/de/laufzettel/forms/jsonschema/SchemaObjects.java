package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.FieldKeys;
import de.laufzettel.forms.importing.FormDraft;
import de.laufzettel.forms.importing.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects, lists of objects, and what is put together of several schemas. */
final class SchemaObjects {
    private static final int DEEPEST = 25;

    private final SchemaDocument document;
    private final FormDraft draft;
    private final SchemaNotes notes;
    private final SchemaFields fields;

    /**
     * Where fields are put.
     *
     * @param at path of the object around, with a dot at its end
     * @param references followed on the way here
     */
    record Place(FieldKeys keys, Map<String, String> known, String at, Set<String> references, int depth) {
        static Place root() {
            return new Place(new FieldKeys(), new LinkedHashMap<>(), "", new HashSet<>(), 0);
        }

        Place inside(String key, Set<String> followed) {
            return new Place(new FieldKeys(), new LinkedHashMap<>(), at + key + ".", followed, depth + 1);
        }

        Place following(Set<String> followed) {
            return new Place(keys, known, at, followed, depth + 1);
        }
    }

    SchemaObjects(SchemaDocument document, FormDraft draft) {
        this.document = document;
        this.draft = draft;
        notes = new SchemaNotes(draft);
        fields = new SchemaFields(notes);
    }

    /** The fields of an object: its own, those of all parts, and of alternatives those of the chosen one. */
    List<Map<String, Object>> fieldsOf(Schema schema, Place place, Set<String> mustBeThere) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (place.depth() > DEEPEST) {
            notes.lost(schema, "too-deep", "Diese Ebene ist zu tief; sie fehlt.", "This level is too deep; it is missing.");
            return all;
        }
        notes.keywords(schema, Set.of());
        Set<String> required = new HashSet<>(mustBeThere);
        required.addAll(schema.required());
        schema.map("properties").forEach((name, property) -> all.addAll(property(name, property, place, required.contains(name))));
        for (Schema part : schema.list("allOf")) {
            all.addAll(part(part, place, required));
        }
        for (String several : List.of("oneOf", "anyOf")) {
            all.addAll(new Alternatives(this, notes).of(schema, several, place, required));
        }
        return all;
    }

    /** A part of an object that has a title stands below a heading. */
    List<Map<String, Object>> part(Schema unresolved, Place place, Set<String> required) {
        Set<String> followed = new HashSet<>(place.references());
        Schema part = document.resolved(unresolved, followed);
        List<Map<String, Object>> inside = fieldsOf(part, place.following(followed), required);
        String title = part.text("title");
        if (title.isEmpty() || inside.isEmpty()) {
            return inside;
        }
        return List.of(Part.panel(new FieldKeys().of("abschnitt " + title + " " + Math.abs(part.pointer().hashCode() % 1000), "abschnitt"), title, inside).json());
    }

    List<Map<String, Object>> property(String name, Schema unresolved, Place place, boolean required) {
        Set<String> followed = new HashSet<>(place.references());
        Schema schema = document.resolved(unresolved, followed);
        if (place.known().containsKey(name)) {
            return List.of();
        }
        String key = key(name, schema, place);
        String label = schema.text("title").isEmpty() ? readable(name) : schema.text("title");
        Schema items = items(schema, followed);
        Part part;
        if (isFile(schema)) {
            draft.countField();
            part = SchemaFields.file(schema, key, label).with("description", SchemaFields.escaped(schema.text("description")));
        } else if (schema.type().equals("object") || schema.has("allOf") && !schema.has("type")) {
            part = Part.object(key, label, fieldsOf(schema, place.inside(key, followed), Set.of())).with("description", SchemaFields.escaped(schema.text("description")));
        } else if (items != null) {
            notes.keywords(schema, Set.of("uniqueItems"));
            part = Part.rows(key, label, fieldsOf(items, place.inside(key, followed), Set.of())).with("description", SchemaFields.escaped(schema.text("description")))
                    .rule("minLength", schema.get("minItems")).rule("maxLength", schema.get("maxItems")).rule("required", required);
        } else {
            draft.countField();
            notes.keywords(schema, Set.of("uniqueItems"));
            part = fields.component(schema, key, label);
            // in JSON Schema "required" only says that the value is there, for a box that may as well be false
            part.rule("required", (required || schema.hasRule("required")) && !schema.type().equals("boolean") && !schema.has("const") && !isText(schema));
        }
        return List.of(name.equals(key) ? part.json() : part.property("schemaName", name).json());
    }

    private @Nullable Schema items(Schema schema, Set<String> followed) {
        Schema items = schema.type().equals("array") ? schema.child("items") : null;
        if (items == null) {
            return null;
        }
        Schema resolved = document.resolved(items, followed);
        return resolved.type().equals("object") || resolved.has("allOf") ? resolved : null;
    }

    private static boolean isFile(Schema schema) {
        return schema.display().contains("file") || schema.kind().equals("file");
    }

    private static boolean isText(Schema schema) {
        return schema.display().equals("markdown") || schema.kind().equals("markdown");
    }

    private String key(String name, Schema schema, Place place) {
        boolean usable = name.matches("[A-Za-z_][A-Za-z0-9_]{0,59}");
        String key = place.keys().of(usable ? name : schema.text("title"), name);
        key = usable && key.equalsIgnoreCase(name) ? name : key;
        place.known().put(name, key);
        if (!key.equals(name)) {
            notes.changed(schema, "name", "Der Name „" + name + "“ geht in den Daten nicht; das Feld heißt „" + key + "“.",
                    "The name “" + name + "” cannot be used in the data; the field is called “" + key + "”.");
        }
        return key;
    }

    private static String readable(String name) {
        String words = name.replaceAll("([a-zäöü])([A-ZÄÖÜ])", "$1 $2").replaceAll("[_.-]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
