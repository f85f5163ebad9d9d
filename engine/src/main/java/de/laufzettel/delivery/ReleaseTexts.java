package de.laufzettel.delivery;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.library.ServicePackage;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The texts of the release that a process runs on. {@code bescheid.en} is taken for English where it is there. */
@Component
class ReleaseTexts {

    private final Releases releases;

    ReleaseTexts(Releases releases) {
        this.releases = releases;
    }

    /** A text and the language it is written in, which is also that of the dates and amounts in it. */
    record Text(String html, Locale locale) {
    }

    Text find(String processDefinitionId, String key, Locale locale) {
        Release release = releases.ofProcess(processDefinitionId)
                .orElseThrow(() -> new TextMissing("No release belongs to process " + processDefinitionId));
        ServicePackage service = releases.packageOf(release.id());
        String translated = service.texts().get(key + "." + locale.getLanguage());
        if (translated != null) {
            return new Text(translated, locale);
        }
        String text = service.texts().get(key);
        if (text == null) {
            throw new TextMissing("Version " + release.version() + " of " + release.serviceId() + " has no text " + key);
        }
        return new Text(text, Locale.forLanguageTag(service.manifest().languages().get(0)));
    }
}
