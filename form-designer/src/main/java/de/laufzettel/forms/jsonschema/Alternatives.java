package de.laufzettel.forms.jsonschema;

import de.laufzettel.forms.importing.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code oneOf} of objects. DigiWF tells them apart by a property with a constant in each: that property becomes a question, and the fields of
 * an alternative are shown while it is the answer.
 */
final class Alternatives {
    private final SchemaObjects objects;
    private final SchemaNotes notes;

    Alternatives(SchemaObjects objects, SchemaNotes notes) {
        this.objects = objects;
        this.notes = notes;
    }

    List<Map<String, Object>> of(Schema schema, String several, SchemaObjects.Place place, Set<String> required) {
        List<Schema> alternatives = schema.list(several);
        if (alternatives.isEmpty()) {
            return List.of();
        }
        String distinguishing = distinguishing(alternatives);
        if (distinguishing == null) {
            notes.lost(schema, several, "Die Alternativen (" + several + ") lassen sich nicht an einem festen Wert unterscheiden. Alle Felder sind im Formular; stellen Sie eine Frage davor.",
                    "The alternatives (" + several + ") cannot be told apart by a fixed value. All fields are in the form; put a question in front of them.");
            return alternatives.stream().flatMap(one -> objects.part(one, place, Set.of()).stream()).toList();
        }
        List<Map<String, Object>> all = new ArrayList<>();
        String label = schema.text("title").isEmpty() ? distinguishing : schema.text("title");
        List<Map<String, Object>> options = alternatives.stream().map(one -> {
            Schema constant = one.map("properties").get(distinguishing);
            return Part.option(one.text("title").isEmpty() ? constant.text("title") : one.text("title"), String.valueOf(constant.get("const")));
        }).toList();
        Schema question = new Schema(new LinkedHashMap<>(Map.of("title", label, "type", "string",
                "oneOf", options.stream().map(option -> Map.of("title", option.get("label"), "const", option.get("value"))).toList())), schema.pointer());
        all.addAll(objects.property(distinguishing, question, place, true));
        String key = place.known().getOrDefault(distinguishing, distinguishing);
        for (int i = 0; i < alternatives.size(); i++) {
            shown(alternatives.get(i), place, required, place.at() + key, String.valueOf(options.get(i).get("value")), all);
        }
        return all;
    }

    /** A field that two alternatives have is asked once, and shown for both. */
    private void shown(Schema alternative, SchemaObjects.Place place, Set<String> required, String question, String value, List<Map<String, Object>> all) {
        for (Map<String, Object> field : objects.fieldsOf(alternative, place, required)) {
            Part.conditionOn(field, question, value);
            all.add(field);
        }
        Set<String> names = alternative.map("properties").keySet();
        Set<Object> keys = names.stream().map(name -> (Object) place.known().getOrDefault(name, name)).collect(Collectors.toSet());
        all.stream().skip(1).filter(field -> keys.contains(field.get("key"))).forEach(field -> Part.conditionOn(field, question, value));
    }

    /** The property that has a constant in every alternative, a different one in each. */
    private static @Nullable String distinguishing(List<Schema> alternatives) {
        return alternatives.get(0).map("properties").entrySet().stream().filter(property -> property.getValue().has("const")).map(Map.Entry::getKey)
                .filter(name -> alternatives.stream().allMatch(one -> one.map("properties").containsKey(name) && one.map("properties").get(name).has("const")))
                .filter(name -> alternatives.stream().map(one -> String.valueOf(one.map("properties").get(name).get("const"))).distinct().count() == alternatives.size())
                .findFirst().orElse(null);
    }
}
