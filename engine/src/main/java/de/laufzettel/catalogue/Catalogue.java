package de.laufzettel.catalogue;

import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The live services, as citizens find them. */
@Component
public class Catalogue {

    /** Longer texts are no search but an attempt to keep the machine busy. */
    private static final int LONGEST_SEARCH = 200;

    private final Releases releases;
    private final ReleasedDescriptions descriptions;

    private record Hit(ServiceDescription service, int score) {
    }

    Catalogue(Releases releases, ReleasedDescriptions descriptions) {
        this.releases = releases;
        this.descriptions = descriptions;
    }

    /** Ordered by title, as German dictionaries do. */
    public List<ServiceDescription> all(Locale locale) {
        List<Release> live = releases.allLive();
        descriptions.keepOnly(live);
        return live.stream().map(release -> describe(release, locale)).sorted(byTitle()).toList();
    }

    /** Best hit first; everything when {@code text} is blank. */
    public List<ServiceDescription> search(String text, Locale locale) {
        List<String> typed = GermanWords.of(text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text);
        if (typed.isEmpty()) {
            return text.isBlank() ? all(locale) : List.of();
        }
        return releases.allLive().stream()
                .map(release -> new Hit(describe(release, locale), score(release, typed)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed().thenComparing(Hit::service, byTitle()))
                .map(Hit::service).toList();
    }

    /** Empty when no such service is live. */
    public Optional<ServiceDescription> find(String serviceId, Locale locale) {
        return releases.live(serviceId).map(release -> describe(release, locale));
    }

    /** In any language: who reads English may still type the German name from a letter. */
    private int score(Release release, List<String> typed) {
        return descriptions.of(release).words().values().stream().mapToInt(words -> words.score(typed)).max().orElse(0);
    }

    private ServiceDescription describe(Release release, Locale asked) {
        ReleasedDescriptions.Entry entry = descriptions.of(release);
        String language = ReleasedDescriptions.inOrderOfWish(asked, entry.manifest()).stream()
                .filter(entry.byLanguage()::containsKey).findFirst().orElse("");
        Locale locale = language.isEmpty() ? Locale.GERMAN : ReleasedDescriptions.locale(language);
        DescriptionText text = entry.byLanguage().getOrDefault(language, new DescriptionText("", "", List.of(), ""));
        String title = text.title().isEmpty() ? entry.manifest().title().in(locale) : text.title();
        return new ServiceDescription(release.serviceId(), release.id(), release.version(), locale,
                entry.byLanguage().keySet().stream().map(ReleasedDescriptions::locale).toList(), title, text.teaser(),
                entry.manifest().office(), entry.manifest().leika() == null ? "" : entry.manifest().leika(), text.sections(), true);
    }

    private static Comparator<ServiceDescription> byTitle() {
        Collator german = Collator.getInstance(Locale.GERMAN);
        return (one, other) -> german.compare(one.title(), other.title());
    }
}
