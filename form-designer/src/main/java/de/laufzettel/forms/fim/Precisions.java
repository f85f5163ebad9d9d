package de.laufzettel.forms.fim;

import de.laufzettel.forms.importing.FormDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code praezisierung}: attributes in version 3, a JSON object or prose in version 2. */
final class Precisions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Precisions() {}

    static Map<String, String> of(Element element, String place, FormDraft draft) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            said.put(element.getAttributes().item(i).getNodeName(), element.getAttributes().item(i).getNodeValue());
        }
        String text = element.getTextContent().strip();
        if (text.startsWith("{")) {
            try {
                if (JSON.readValue(text, Object.class) instanceof Map<?, ?> object) {
                    object.forEach((name, value) -> said.put(String.valueOf(name), String.valueOf(value)));
                    text = said.getOrDefault("note", "");
                }
            } catch (JacksonException prose) {
                // then it is prose that happens to begin with a brace
            }
        }
        if (!text.isBlank()) {
            draft.toDo(place, "precision", "Präzisierung in Worten: „" + text + "“", "Precision in words: “" + text + "”");
        }
        return said;
    }
}
