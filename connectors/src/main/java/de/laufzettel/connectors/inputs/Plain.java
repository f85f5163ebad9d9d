package de.laufzettel.connectors.inputs;

import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Values without structure. Every method throws some RuntimeException when a value cannot be read as the type. */
final class Plain {

    private Plain() {
    }

    static Object read(FieldType type, Class<?> java, Object given) {
        if (type instanceof FieldType.Document) {
            return document((Map<?, ?>) given);
        }
        if (given instanceof Map || given instanceof Iterable) {
            throw new IllegalArgumentException("a list or group where one value is expected");
        }
        if (type instanceof FieldType.Choice) {
            return Arrays.stream(java.getEnumConstants()).filter(value -> value.toString().equals(given.toString())).findFirst().orElseThrow();
        }
        if (type instanceof FieldType.YesNo) {
            return yesNo(given);
        }
        if (type instanceof FieldType.WholeNumber) {
            long number = new BigDecimal(given.toString().trim()).longValueExact();
            return java == long.class || java == Long.class ? (Object) number : (Object) Math.toIntExact(number);
        }
        if (type instanceof FieldType.DecimalNumber) {
            BigDecimal number = new BigDecimal(given.toString().trim());
            return java == BigDecimal.class ? (Object) number : (Object) number.doubleValue();
        }
        if (type instanceof FieldType.Date) {
            // Form.io gives days as midnight with an offset; the day is what was meant.
            return LocalDate.parse(given.toString().trim().substring(0, 10));
        }
        if (type instanceof FieldType.Formatted) {
            return java == UUID.class ? UUID.fromString(given.toString().trim()) : URI.create(given.toString().trim());
        }
        return given.toString();
    }

    private static Boolean yesNo(Object given) {
        return switch (given.toString().trim()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** A handle as connectors write it, or an entry of a file field, whose media type is called {@code type}. */
    private static DocumentHandle document(Map<?, ?> map) {
        Object mediaType = map.containsKey("mediaType") ? map.get("mediaType") : map.get("type");
        Object name = map.containsKey("originalName") ? map.get("originalName") : map.get("name");
        return new DocumentHandle(UUID.fromString(map.get("id").toString()), name.toString(), mediaType.toString(),
                new BigDecimal(map.get("size").toString()).longValueExact());
    }

    static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
