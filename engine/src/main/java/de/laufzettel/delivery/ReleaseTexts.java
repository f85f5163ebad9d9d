package de.laufzettel.delivery;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The texts of the release that a process runs on. {@code bescheid.en} is taken for English where it is there. */
@Component
class ReleaseTexts {

    private final Releases releases;

    ReleaseTexts(Releases releases) {
        this.releases = releases;
    }

    String find(String processDefinitionId, String key, Locale locale) {
        Release release = releases.ofProcess(processDefinitionId)
                .orElseThrow(() -> new TextMissing("No release belongs to process " + processDefinitionId));
        Map<String, String> texts = releases.packageOf(release.id()).texts();
        String text = texts.get(key + "." + locale.getLanguage());
        if (text == null) {
            text = texts.get(key);
        }
        if (text == null) {
            throw new TextMissing("Version " + release.version() + " of " + release.serviceId() + " has no text " + key);
        }
        return text;
    }
}
