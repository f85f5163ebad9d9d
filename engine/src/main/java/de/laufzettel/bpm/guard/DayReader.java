package de.laufzettel.bpm.guard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads a day as forms, decisions and connectors write it: 2026-11-23, or a moment in time, which lies on a day here. */
final class DayReader {

    private static final int DAY = "2026-11-23".length();

    private DayReader() {
    }

    static LocalDate read(Object day) {
        String text = String.valueOf(day);
        try {
            if (text.length() == DAY) {
                return LocalDate.parse(text);
            }
            Instant moment = text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
            return moment.atZone(Surroundings.current().zone()).toLocalDate();
        } catch (DateTimeParseException notAMoment) {
            return localPart(text);
        }
    }

    private static LocalDate localPart(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(DAY, text.length())));
        } catch (DateTimeParseException notADay) {
            // the text itself stays out of the message: it may be what a citizen wrote
            throw new IllegalArgumentException("Not a day of the form 2026-11-23");
        }
    }
}
