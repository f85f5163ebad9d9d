package de.laufzettel.forms.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One component as written in the form, never changed. Every property, known or not, is reached by {@link #get}; values are JSON
 * in Java: Map, List, String, Boolean, Number, null (numbers with a fraction are BigDecimal).
 *
 * <p>{@link #groups()} are the lists of child components as the layout has them: one for a panel or grid, one a column for columns,
 * one a cell for a table. {@link #children()} is all of them in document order.
 */
public final class Component {
    private final Map<String, Object> json;
    private final List<List<Component>> groups;
    private final String pointer;

    Component(Map<String, Object> json, List<List<Component>> groups, String pointer) {
        this.json = json;
        this.groups = groups;
        this.pointer = pointer;
    }

    /** The Form.io type, such as "textfield"; "" when the form gives none. */
    public String type() {
        return text("type");
    }

    /** The key; may contain dots, which are path steps. */
    public String key() {
        return text("key");
    }

    /** The label, else the legend or title of a group, else "". */
    public String label() {
        for (String name : List.of("label", "legend", "title")) {
            if (!text(name).isEmpty()) {
                return text(name);
            }
        }
        return "";
    }

    /** The component as JSON, children included; immutable. */
    public Map<String, Object> json() {
        return json;
    }

    public boolean has(String property) {
        return json.containsKey(property);
    }

    public @Nullable Object get(String property) {
        return json.get(property);
    }

    /** A value below a dotted path of objects, such as {@code at("validate.required")}; null where there is none. */
    public @Nullable Object at(String path) {
        Object value = json;
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    /** The property as text; "" unless it is a string or number. */
    public String text(String path) {
        Object value = at(path);
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }

    /** Whether the property is true (or the string "true"). */
    public boolean is(String path) {
        Object value = at(path);
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    public List<List<Component>> groups() {
        return groups;
    }

    public List<Component> children() {
        return groups.size() == 1 ? groups.get(0) : groups.stream().flatMap(List::stream).toList();
    }

    /** Where it stands in the form, as a JSON pointer. */
    public String pointer() {
        return pointer;
    }

    /**
     * The same component with other values for some properties: what logic, a server's override or translation makes of it.
     *
     * @throws FormRejected when other children are given and are none
     */
    public Component with(Map<String, ? extends @Nullable Object> changed) {
        Map<String, Object> merged = new LinkedHashMap<>(json);
        merged.putAll(Frozen.object(changed));
        Map<String, Object> frozen = Collections.unmodifiableMap(merged);
        boolean sameChildren = ComponentReader.GROUPS.stream().noneMatch(changed::containsKey);
        return sameChildren ? new Component(frozen, groups, pointer)
                : new ComponentReader(FormLimits.USUAL).one(frozen, pointer, 1);
    }

    @Override
    public String toString() {
        return type() + " " + key() + " at " + pointer;
    }
}
