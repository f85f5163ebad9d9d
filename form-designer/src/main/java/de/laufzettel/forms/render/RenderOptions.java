package de.laufzettel.forms.render;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * How a page is to be shown.
 *
 * @param locale language of the renderer's own texts, of numbers and dates (German or English; anything else is English)
 * @param zone the zone in which points in time are shown
 * @param page the wizard page from 0, {@link #ALL_PAGES} for all of them below each other; without meaning in other forms
 * @param showErrors whether to show the evaluation's errors; false when a page is seen for the first time
 * @param readOnly shows answers as text instead of fields
 * @param headingLevel level of the first heading within the page, 2 to 5
 * @param openRows what is open, rows that are edited and searches that were made, as {@link PostedForm#openRows()} gives it
 * @param fileLink address at which a stored file (by its id) can be fetched; empty string when there is none
 */
public record RenderOptions(
        Locale locale,
        ZoneId zone,
        int page,
        boolean showErrors,
        boolean readOnly,
        int headingLevel,
        Set<String> openRows,
        Function<String, String> fileLink) {
    public static final int ALL_PAGES = -1;

    /** A page seen for the first time: no errors shown. */
    public static RenderOptions page(Locale locale, ZoneId zone, int page) {
        return new RenderOptions(locale, zone, page, false, false, 2, Set.of(), id -> "");
    }

    /** All pages as text. */
    public static RenderOptions readOnly(Locale locale, ZoneId zone) {
        return new RenderOptions(locale, zone, ALL_PAGES, false, true, 2, Set.of(), id -> "");
    }

    public RenderOptions withErrors() {
        return new RenderOptions(locale, zone, page, true, readOnly, headingLevel, openRows, fileLink);
    }

    public RenderOptions withHeadingLevel(int level) {
        return new RenderOptions(locale, zone, page, showErrors, readOnly, level, openRows, fileLink);
    }

    public RenderOptions withOpenRows(Set<String> rows) {
        return new RenderOptions(locale, zone, page, showErrors, readOnly, headingLevel, Set.copyOf(rows), fileLink);
    }

    public RenderOptions withFileLink(Function<String, String> link) {
        return new RenderOptions(locale, zone, page, showErrors, readOnly, headingLevel, openRows, link);
    }
}
