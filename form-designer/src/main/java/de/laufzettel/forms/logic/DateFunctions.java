package de.laufzettel.forms.logic;

import de.laufzettel.forms.dates.DayDate;
import de.laufzettel.forms.value.Js;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalLong;

/** The operations Form.io adds about dates. */
final class DateFunctions {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private DateFunctions() {}

    static void addTo(Map<String, Function> all) {
        all.put("getDate", DateFunctions::date);
        all.put("relativeMinDate", a -> relative(a, -a.integer(0, 0)));
        all.put("relativeMaxDate", a -> relative(a, a.integer(0, 0)));
    }

    private static Object date(Arguments a) {
        Object value = a.get(0);
        if (value instanceof Number number) {
            return iso(Instant.ofEpochMilli(number.longValue()));
        }
        if (!a.has(0)) {
            return iso(a.clock().now());
        }
        OptionalLong millis = DayDate.dayjs(Js.text(value), a.clock().zone());
        if (value == null || millis.isEmpty()) {
            throw new LogicFailed("Invalid time value");
        }
        return iso(Instant.ofEpochMilli(millis.getAsLong()));
    }

    private static Object relative(Arguments a, int days) {
        ZonedDateTime now = a.clock().now().atZone(a.clock().zone());
        return iso(now.plusDays(days).toInstant());
    }

    private static String iso(Instant instant) {
        return ISO.format(instant.atOffset(ZoneOffset.UTC));
    }
}
