package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormRejected;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads properties of one component, and notes those with a value of a wrong kind. Forms of all ages are read: null and the empty text
 * count as not given, numbers and flags may be texts.
 */
final class PropertyReader {
    private final Component component;
    private final List<FormRejected> errors = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();

    PropertyReader(Component component) {
        this.component = component;
    }

    Component component() {
        return component;
    }

    List<FormRejected> errors() {
        return errors;
    }

    /** What was asked for, as dotted paths. */
    Set<String> paths() {
        return paths;
    }

    /** The text; "" when not given. */
    String text(String path) {
        Object value = any(path);
        if (value instanceof Map || value instanceof List) {
            return wrong(path, "a text", "");
        }
        return value == null ? "" : value.toString();
    }

    boolean flag(String path) {
        Object value = any(path);
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return value instanceof Number number ? number.doubleValue() != 0 : Boolean.TRUE.equals(value);
        }
        return switch (value.toString()) {
            case "true" -> true;
            case "false", "" -> false;
            default -> wrong(path, "true or false", false);
        };
    }

    /** The number; null when not given. */
    @Nullable Double number(String path) {
        Object value = any(path);
        if (value == null || "".equals(value)) {
            return null;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return value instanceof String text ? Double.valueOf(text.strip()) : wrong(path, "a number", null);
        } catch (NumberFormatException e) {
            return wrong(path, "a number", null);
        }
    }

    /** The list as JSON values, immutable; empty when not given. */
    @SuppressWarnings("unchecked")
    List<Object> list(String path) {
        Object value = any(path);
        if (value instanceof List<?> list) {
            return (List<Object>) list;
        }
        return value == null || "".equals(value) ? List.of() : wrong(path, "a list", List.of());
    }

    /** The object as JSON values, immutable; empty when not given. */
    @SuppressWarnings("unchecked")
    Map<String, Object> object(String path) {
        Object value = any(path);
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        return value == null || "".equals(value) || isEmptyList(value) ? Map.of() : wrong(path, "an object", Map.of());
    }

    /** A property that may be of several kinds, as JSON value. */
    @Nullable Object any(String path) {
        paths.add(path);
        return component.at(path);
    }

    /** PHP writes an empty object this way. */
    private static boolean isEmptyList(Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private <T extends @Nullable Object> T wrong(String path, String wanted, T instead) {
        errors.add(new FormRejected(component.pointer() + "/" + path.replace('.', '/'), "this must be " + wanted));
        return instead;
    }
}
