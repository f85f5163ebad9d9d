package de.laufzettel.catalogue;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.library.ServiceManifest;
import de.laufzettel.library.ServicePackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Descriptions of releases, parsed once: a release never changes. */
@Component
class ReleasedDescriptions {

    private final Releases releases;
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    /** @param byLanguage by the file's name: {@code de}, {@code en}, {@code de-leicht} */
    record Entry(ServiceManifest manifest, Map<String, DescriptionText> byLanguage, Map<String, SearchWords> words) {
    }

    ReleasedDescriptions(Releases releases) {
        this.releases = releases;
    }

    Entry of(Release release) {
        return entries.computeIfAbsent(release.id(), id -> read(releases.packageOf(id)));
    }

    /** Forgets what is not live any more, so that the cache stays as small as the catalogue. */
    void keepOnly(List<Release> live) {
        entries.keySet().retainAll(live.stream().map(Release::id).toList());
    }

    private static Entry read(ServicePackage service) {
        Map<String, DescriptionText> texts = new LinkedHashMap<>();
        Map<String, SearchWords> words = new LinkedHashMap<>();
        service.content().forEach((language, markdown) -> {
            DescriptionText text = DescriptionText.parse(markdown);
            texts.put(language, text);
            words.put(language, SearchWords.of(service.manifest().title().in(locale(language)) + " " + text.title() + " "
                    + service.id() + " " + keywords(service.manifest()), text.teaser(), text.words()));
        });
        return new Entry(service.manifest(), texts, words);
    }

    /** {@code keywords} in service.yaml: what people call the service though no text does. */
    private static String keywords(ServiceManifest manifest) {
        return manifest.further().get("keywords") instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList()) : "";
    }

    /** Leichte Sprache is German of its own kind: {@code de-x-leicht}. */
    static Locale locale(String language) {
        return Locale.forLanguageTag(language.equals("de-leicht") ? "de-x-leicht" : language);
    }

    static List<String> inOrderOfWish(Locale asked, ServiceManifest manifest) {
        List<String> order = new ArrayList<>();
        order.add(asked.toLanguageTag().equals("de-x-leicht") || asked.toLanguageTag().equals("de-leicht") ? "de-leicht"
                : asked.getLanguage());
        order.add(asked.getLanguage());
        order.addAll(manifest.languages());
        order.add("de");
        return order;
    }
}
