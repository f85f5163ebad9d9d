package de.laufzettel.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and sizes as people of this language write them, in the city's own time zone. */
public final class Formats {

    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    public Formats(Locale locale, ZoneId zone) {
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        this.locale = locale;
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern(german ? "d.\u00a0MMMM\u00a0yyyy" : "d\u00a0MMMM\u00a0yyyy", locale);
        this.time = DateTimeFormatter.ofPattern(german ? "d.\u00a0MMMM\u00a0yyyy, H:mm\u00a0'Uhr'" : "d\u00a0MMMM\u00a0yyyy, HH:mm", locale);
    }

    public String day(Instant at) {
        return day.format(at.atZone(zone));
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String time(Instant at) {
        return time.format(at.atZone(zone));
    }

    /** The time of day alone, "14:03". */
    public String clockTime(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at.atZone(zone));
    }

    /** Machine-readable, for {@code <time datetime>}. */
    public String machine(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).withNano(0));
    }

    public String size(long bytes) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        if (bytes < 1_000) {
            return number.format(bytes) + " B";
        }
        return bytes < 1_000_000 ? number.format(Math.round(bytes / 1_000.0)) + " KB" : number.format(bytes / 1_000_000.0) + " MB";
    }

    /** What a file is, in the word people use: "PDF", "JPEG". */
    public String kind(String mediaType) {
        String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
        return subtype.replaceAll("[;+].*", "").toUpperCase(Locale.ROOT);
    }

    public ZoneId zone() {
        return zone;
    }
}
