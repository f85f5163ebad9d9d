package de.laufzettel.forms.conformance;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One line of a corpus file: a form, data, and what the original made of them. */
record Case(String id, String group, Map<String, Object> form, Map<String, Object> data, Map<String, Object> env,
        Map<String, Object> expected, boolean hasScript) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> SCRIPTS = List.of("\"customConditional\":\"", "\"custom\":\"", "\"javascript\":\"",
            "\"customAction\":\"", "\"schemaDefinition\":\"", "\"calculateValue\":\"", "\"customDefaultValue\":\"",
            "\"type\":\"value\",\"value\":\"");

    @SuppressWarnings("unchecked")
    static Case read(String line, String file) {
        Map<String, Object> json = MAPPER.readValue(line, Map.class);
        Map<String, Object> form = (Map<String, Object>) json.get("form");
        String text = MAPPER.writeValueAsString(form);
        return new Case(String.valueOf(json.get("id")), String.valueOf(json.getOrDefault("class", file)), form,
                (Map<String, Object>) json.get("data"),
                (Map<String, Object>) json.getOrDefault("env", Map.of()),
                (Map<String, Object>) json.getOrDefault("expected", Map.of()),
                SCRIPTS.stream().anyMatch(text::contains));
    }

    boolean isFatal() {
        return expected.get("fatal") != null;
    }

    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
