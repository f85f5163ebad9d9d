package de.laufzettel.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a citizen reads about a service before starting. All HTML in it is sanitised.
 *
 * @param locale    the language the text is really in, which is not always the one asked for; Leichte Sprache is
 *                  {@code de-x-leicht}
 * @param languages languages in which this service has a description
 */
public record ServiceDescription(String id, UUID releaseId, int version, Locale locale, List<Locale> languages,
        String title, String teaser, String office, String leika, List<Section> sections, boolean startable) {

    /** One module of the description, for example "Kosten". */
    public record Section(String id, String title, String html) {
    }
}
