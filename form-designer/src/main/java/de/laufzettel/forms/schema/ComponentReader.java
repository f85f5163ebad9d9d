package de.laufzettel.forms.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the component tree over a frozen JSON form and refuses what is too big or has the wrong shape, by pointer. */
final class ComponentReader {
    /** The properties that may hold children. */
    static final List<String> GROUPS = List.of("components", "columns", "rows");
    private final FormLimits limits;
    private int count;

    ComponentReader(FormLimits limits) {
        this.limits = limits;
    }

    List<Component> list(@Nullable Object value, String pointer, int level) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw new FormRejected(pointer, "components must be a list");
        }
        if (level > limits.levels()) {
            throw new FormRejected(pointer, "components are nested more than " + limits.levels() + " levels deep");
        }
        List<Component> components = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            String at = pointer + "/" + i;
            if (item instanceof Map<?, ?> json) {
                components.add(one(json, at, level));
            } else if (item != null) {
                throw new FormRejected(at, "a component must be an object");
            }
        }
        return List.copyOf(components);
    }

    Component one(Map<?, ?> json, String pointer, int level) {
        if (++count > limits.components()) {
            throw new FormRejected(pointer, "the form has more than " + limits.components() + " components");
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> properties = (Map<String, Object>) json;
        return new Component(properties, groups(json, pointer, level + 1), pointer);
    }

    /** Columns win over rows, rows over components, as in the original; a row that is no list is an attribute of a text area. */
    private List<List<Component>> groups(Map<?, ?> json, String pointer, int level) {
        List<List<Component>> groups = new ArrayList<>();
        if (json.get("columns") instanceof List<?> columns) {
            for (int i = 0; i < columns.size(); i++) {
                cell(columns.get(i), pointer + "/columns/" + i, level, groups);
            }
        } else if (json.get("rows") instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof List<?> row) {
                    for (int j = 0; j < row.size(); j++) {
                        cell(row.get(j), pointer + "/rows/" + i + "/" + j, level, groups);
                    }
                }
            }
        } else if (json.get("components") instanceof List<?> components) {
            groups.add(list(components, pointer + "/components", level));
        }
        return List.copyOf(groups);
    }

    private void cell(@Nullable Object cell, String pointer, int level, List<List<Component>> groups) {
        groups.add(cell instanceof Map<?, ?> map && map.get("components") instanceof List<?> inner
                ? list(inner, pointer + "/components", level)
                : List.of());
    }
}
