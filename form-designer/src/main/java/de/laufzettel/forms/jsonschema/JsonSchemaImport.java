package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.FormDraft;
import de.laufzettel.forms.importing.ImportRejected;
import de.laufzettel.forms.importing.ImportedForm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON Schema as a form: parts with titles become pages, objects stay objects in the data, so that answers fit the schema again. */
public final class JsonSchemaImport {
    private JsonSchemaImport() {}

    /** @throws ImportRejected when it is not a JSON Schema within the limits */
    public static ImportedForm read(byte[] json) {
        FormDraft draft = new FormDraft();
        SchemaDocument document = SchemaDocument.read(json, draft);
        Set<String> followed = new HashSet<>();
        Schema root = document.resolved(document.root(), followed);
        if (!root.type().isEmpty() && !root.type().equals("object")) {
            throw new ImportRejected("no-object", "Das Schema beschreibt kein Objekt, ein Formular ist aber eines.",
                    "The schema does not describe an object, but a form is one.");
        }
        SchemaObjects objects = new SchemaObjects(document, draft);
        List<Map<String, Object>> components = objects.fieldsOf(root, SchemaObjects.Place.root().following(followed), Set.of());
        if (components.isEmpty()) {
            throw new ImportRejected("no-fields", "Das Schema beschreibt keine Felder.", "The schema describes no fields.");
        }
        boolean pages = components.size() > 1 && components.stream().allMatch(each -> "panel".equals(each.get("type")));
        return draft.form("JSON Schema", root.text("title").isEmpty() ? "Formular" : root.text("title"), pages, components);
    }
}
