package de.laufzettel.delivery;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** The texts of the release that a process runs on. {@code bescheid.en} is taken for English where it is there. */
@Component
class ReleaseTexts {

    String find(String processDefinitionId, String key, Locale locale) {
        throw new TextMissing("No text " + key);
    }
}
