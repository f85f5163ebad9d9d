package de.laufzettel.studio;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** The answers of a preview as the page carries them. */
@Component
class PreviewAnswers {

    private static final int LONGEST = 500_000;

    private final ObjectMapper json;

    PreviewAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** What cannot be read is no answer: a preview begins anew. */
    @SuppressWarnings("unchecked") // the answers of a form are an object
    Map<String, Object> read(String text) {
        try {
            return text.length() <= LONGEST && json.readValue(text, Object.class) instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }

    String write(Map<String, Object> answers) {
        return json.writeValueAsString(answers);
    }
}
