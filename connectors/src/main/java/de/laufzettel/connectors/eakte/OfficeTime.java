package de.laufzettel.connectors.eakte;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as the moments that the interface wants: midnight in Munich, with its offset. */
final class OfficeTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private OfficeTime() {
    }

    static String of(LocalDate day) {
        return day.atStartOfDay(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
