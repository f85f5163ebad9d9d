package de.laufzettel.bpm.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into what a case may hold: texts, numbers, booleans, null, lists and objects of these, all immutable.
 * The allow-list is the reason that an expression can never meet an object with methods worth calling.
 */
public final class PlainJson {

    private PlainJson() {
    }

    public static Map<String, Object> freezeMap(Map<?, ?> content) {
        Map<String, Object> copy = new LinkedHashMap<>();
        content.forEach((key, value) -> copy.put(String.valueOf(key), freeze(value)));
        return Collections.unmodifiableMap(copy);
    }

    public static @Nullable Object freeze(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Map<?, ?> map) {
            return freezeMap(map);
        }
        if (value instanceof Collection<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(entry -> copy.add(freeze(entry)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Date date) {
            return date(date);
        }
        if (value instanceof Temporal || value instanceof UUID || value instanceof Enum<?> || value instanceof Character) {
            return value.toString();
        }
        throw new IllegalArgumentException("A case holds only what JSON knows, not a " + value.getClass().getName());
    }

    /** The decision engine makes a {@link Date} of a day, at midnight of the machine's zone; a day has no time of day. */
    private static String date(Date date) {
        ZonedDateTime local = date.toInstant().atZone(ZoneId.systemDefault());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().toString()
                : date.toInstant().toString();
    }

    private static Object number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Double) {
            return number;
        }
        if (number instanceof Short || number instanceof Byte) {
            return number.intValue();
        }
        BigDecimal exact = number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(number.toString());
        try {
            long whole = exact.longValueExact();
            return whole == (int) whole ? (Object) (int) whole : (Object) whole;
        } catch (ArithmeticException notWhole) {
            return exact.doubleValue();
        }
    }

    public static Map<String, Object> merge(Map<String, Object> before, Map<String, Object> change) {
        Map<String, Object> merged = new LinkedHashMap<>(before);
        change.forEach((key, value) -> merged.put(key, mergeValue(before.get(key), value)));
        return Collections.unmodifiableMap(merged);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object mergeValue(@Nullable Object before, @Nullable Object change) {
        return before instanceof Map && change instanceof Map
                ? merge((Map<String, Object>) before, (Map<String, Object>) change)
                : change;
    }
}
