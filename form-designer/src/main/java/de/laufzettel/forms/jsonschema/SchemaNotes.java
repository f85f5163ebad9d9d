package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.FormDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a schema has that a form cannot have. */
final class SchemaNotes {
    private static final Map<String, String[]> LOST = Map.ofEntries(
            words("not", "Eine Verneinung (not)", "A negation (not)"),
            words("if", "Eine Bedingung (if/then/else)", "A condition (if/then/else)"),
            words("dependencies", "Eine Abhängigkeit (dependencies)", "A dependency (dependencies)"),
            words("dependentRequired", "Eine Abhängigkeit (dependentRequired)", "A dependency (dependentRequired)"),
            words("dependentSchemas", "Eine Abhängigkeit (dependentSchemas)", "A dependency (dependentSchemas)"),
            words("patternProperties", "Felder mit beliebigen Namen (patternProperties)", "Fields with any names (patternProperties)"),
            words("propertyNames", "Eine Regel für Namen (propertyNames)", "A rule for names (propertyNames)"),
            words("prefixItems", "Eine Liste mit festen Plätzen (prefixItems)", "A list with fixed places (prefixItems)"),
            words("contains", "Eine Regel für Einträge (contains)", "A rule for entries (contains)"),
            words("uniqueItems", "Die Regel, dass Einträge verschieden sind (uniqueItems)", "The rule that entries differ (uniqueItems)"),
            words("minProperties", "Die kleinste Zahl von Feldern (minProperties)", "The least number of fields (minProperties)"),
            words("maxProperties", "Die größte Zahl von Feldern (maxProperties)", "The greatest number of fields (maxProperties)"),
            words("unevaluatedProperties", "Eine Regel für weitere Felder (unevaluatedProperties)", "A rule for further fields (unevaluatedProperties)"),
            words("unevaluatedItems", "Eine Regel für weitere Einträge (unevaluatedItems)", "A rule for further entries (unevaluatedItems)"),
            words("$dynamicRef", "Ein Verweis, der von der Umgebung abhängt ($dynamicRef)", "A reference that depends on its surroundings ($dynamicRef)"),
            words("x-if", "Eine Bedingung (x-if)", "A condition (x-if)"),
            words("x-fromUrl", "Antworten von einer Adresse (x-fromUrl)", "Answers from an address (x-fromUrl)"),
            words("x-fromData", "Antworten aus anderen Daten (x-fromData)", "Answers from other data (x-fromData)"));
    private static final Set<String> HARMLESS = Set.of("unevaluatedProperties", "unevaluatedItems", "uniqueItems");

    private final FormDraft draft;

    SchemaNotes(FormDraft draft) {
        this.draft = draft;
    }

    private static Map.Entry<String, String[]> words(String keyword, String de, String en) {
        return Map.entry(keyword, new String[] {de, en});
    }

    /** @param understood keywords that were carried over after all */
    void keywords(Schema schema, Set<String> understood) {
        LOST.forEach((keyword, words) -> {
            boolean says = schema.has(keyword) && !Boolean.FALSE.equals(schema.get(keyword)) && !(HARMLESS.contains(keyword) && schema.get(keyword) == null);
            if (says && !understood.contains(keyword)) {
                draft.lost(schema.pointer() + "/" + keyword, keyword, words[0] + " wurde nicht übernommen. Bilden Sie sie bei Bedarf im Formular nach.",
                        words[1] + " was not taken over. Rebuild it in the form where needed.");
            }
        });
        if (schema.get("x-rules") instanceof List<?> rules) {
            rules.stream().filter(rule -> !"required".equals(rule)).forEach(rule -> draft.lost(schema.pointer() + "/x-rules", "rule",
                    "Die Regel „" + rule + "“ wurde nicht übernommen.", "The rule “" + rule + "” was not taken over."));
        }
    }

    void lost(Schema schema, String code, String de, String en) {
        draft.lost(schema.pointer(), code, de, en);
    }

    void changed(Schema schema, String code, String de, String en) {
        draft.changed(schema.pointer(), code, de, en);
    }
}
