package de.laufzettel.forms.schema;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one place where form JSON is read and written: objects keep their order, numbers with a fraction keep their digits. */
final class Json {
    /** A component level is two or three levels of JSON; JSONLogic may be deep as well. */
    private static final int NESTING = 400;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(NESTING).build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(byte[] json) {
        try {
            Object root = MAPPER.readValue(json, Object.class);
            if (root instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
            throw new FormRejected("", "a form is a JSON object; this is another kind of value");
        } catch (JacksonException e) {
            var at = e.getLocation();
            String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new FormRejected("", "this is not valid JSON" + place + ": " + e.getOriginalMessage());
        }
    }

    static byte[] bytes(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }
}
