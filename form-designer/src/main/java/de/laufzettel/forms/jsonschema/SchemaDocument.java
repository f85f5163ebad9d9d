package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.FormDraft;
import de.laufzettel.forms.importing.ImportRejected;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The document, and references within it. */
final class SchemaDocument {
    private static final int MOST_BYTES = 5_000_000;
    private static final int DEEPEST_JSON = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST_JSON).build()).build()).build();

    private final Map<?, ?> root;
    private final FormDraft draft;

    private SchemaDocument(Map<?, ?> root, FormDraft draft) {
        this.root = root;
        this.draft = draft;
    }

    static SchemaDocument read(byte[] json, FormDraft draft) {
        if (json.length > MOST_BYTES) {
            throw new ImportRejected("too-large", "Die Datei ist größer als 5 MB.", "The file is larger than 5 MB.");
        }
        Object value;
        try {
            value = JSON.readValue(json, Object.class);
        } catch (JacksonException e) {
            String at = e.getLocation() == null ? "" : String.valueOf(e.getLocation().getLineNr());
            throw new ImportRejected("not-json", "Die Datei ist kein gültiges JSON" + (at.isEmpty() ? "." : " (Zeile " + at + ")."),
                    "The file is not valid JSON" + (at.isEmpty() ? "." : " (line " + at + ")."));
        }
        if (!(value instanceof Map<?, ?> root) || Set.of("type", "properties", "allOf", "oneOf", "anyOf", "$ref", "$schema", "$defs", "definitions")
                .stream().noneMatch(root::containsKey)) {
            throw new ImportRejected("not-a-schema", "Die Datei ist kein JSON-Schema.", "The file is not a JSON Schema.");
        }
        if (root.get("components") instanceof List) {
            throw new ImportRejected("form-already", "Die Datei ist schon ein Formular (Form.io). Legen Sie sie unverändert in die Leistung.",
                    "The file is a form (Form.io) already. Put it into the service as it is.");
        }
        return new SchemaDocument(root, draft);
    }

    Schema root() {
        return new Schema(text(root), "");
    }

    /** The schema with its reference replaced by what it refers to; its own words stand above those. */
    Schema resolved(Schema schema, Set<String> above) {
        if (!(schema.get("$ref") instanceof String reference)) {
            return schema;
        }
        if (above.contains(reference)) {
            draft.lost(schema.pointer(), "recursive", "Das Schema verweist auf sich selbst. Ein Formular hat ein Ende; diese Ebene fehlt.",
                    "The schema refers to itself. A form has an end; this level is missing.");
            return new Schema(Map.of(), schema.pointer());
        }
        Object target = reference.startsWith("#") ? at(reference.substring(1)) : null;
        if (!(target instanceof Map<?, ?> found)) {
            draft.lost(schema.pointer(), "reference", "Der Verweis „" + reference + "“ führt nicht zu einer Stelle in dieser Datei.",
                    "The reference “" + reference + "” does not lead to a place in this file.");
            return new Schema(without(schema.json()), schema.pointer());
        }
        above.add(reference);
        Map<String, Object> merged = text(found);
        merged.putAll(without(schema.json()));
        return resolved(new Schema(merged, schema.pointer()), above);
    }

    private static Map<String, Object> without(Map<String, Object> json) {
        Map<String, Object> copy = new LinkedHashMap<>(json);
        copy.remove("$ref");
        return copy;
    }

    private @Nullable Object at(String pointer) {
        Object here = root;
        for (String step : pointer.split("/")) {
            String name = URLDecoder.decode(step.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8).replace("~1", "/").replace("~0", "~");
            if (step.isEmpty()) {
                continue;
            }
            here = here instanceof Map<?, ?> map ? map.get(name)
                    : here instanceof List<?> list && name.matches("\\d{1,6}") && Integer.parseInt(name) < list.size() ? list.get(Integer.parseInt(name)) : null;
        }
        return here;
    }

    static Map<String, Object> text(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
