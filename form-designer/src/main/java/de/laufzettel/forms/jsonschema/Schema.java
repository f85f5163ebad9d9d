package de.laufzettel.forms.jsonschema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One schema of the document. @param pointer where it stands */
record Schema(Map<String, Object> json, String pointer) {

    @Nullable Object get(String name) {
        return json.get(name);
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    String text(String name) {
        return json.get(name) instanceof String text ? text.strip() : "";
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(json.get(name));
    }

    /** The type; of several the first that is not null; else what the other keywords say. */
    String type() {
        Object type = json.get("type");
        if (type instanceof List<?> several) {
            type = several.stream().map(String::valueOf).filter(each -> !"null".equals(each)).findFirst().orElse("string");
        }
        if (type instanceof String named) {
            return named;
        }
        return has("properties") || has("patternProperties") ? "object" : has("items") || has("prefixItems") ? "array"
                : has("minimum") || has("maximum") || has("multipleOf") ? "number" : has("const") ? typeOf(json.get("const")) : "";
    }

    private static String typeOf(@Nullable Object value) {
        return value instanceof Boolean ? "boolean" : value instanceof Number ? "number" : "string";
    }

    /** The schemas in a list or below an object of schemas, with their pointers. */
    List<Schema> list(String name) {
        List<Schema> all = new ArrayList<>();
        if (json.get(name) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Map<?, ?> one) {
                    all.add(new Schema(SchemaDocument.text(one), pointer + "/" + name + "/" + i));
                }
            }
        }
        return all;
    }

    Map<String, Schema> map(String name) {
        Map<String, Schema> all = new LinkedHashMap<>();
        if (json.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> all.put(String.valueOf(key),
                    new Schema(value instanceof Map<?, ?> one ? SchemaDocument.text(one) : new LinkedHashMap<>(), pointer + "/" + name + "/" + escaped(key))));
        }
        return all;
    }

    @Nullable Schema child(String name) {
        return json.get(name) instanceof Map<?, ?> one ? new Schema(SchemaDocument.text(one), pointer + "/" + name) : null;
    }

    /** Names of the properties that must be there. */
    Set<String> required() {
        Set<String> names = new TreeSet<>();
        if (json.get("required") instanceof List<?> list) {
            list.forEach(each -> names.add(String.valueOf(each)));
        }
        return names;
    }

    /** What DigiWF calls rules: names such as "required". */
    boolean hasRule(String rule) {
        return json.get("x-rules") instanceof List<?> list && list.contains(rule);
    }

    String display() {
        return text("x-display");
    }

    String kind() {
        return text("fieldType");
    }

    private static String escaped(Object key) {
        return String.valueOf(key).replace("~", "~0").replace("/", "~1");
    }
}
