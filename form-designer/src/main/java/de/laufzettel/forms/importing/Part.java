package de.laufzettel.forms.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component being made, in the shape in which the form builder writes it. */
public final class Part {
    private final Map<String, Object> json = new LinkedHashMap<>();

    private Part(String type, String key, String label, boolean input) {
        json.put("type", type);
        json.put("key", key);
        json.put("label", label);
        json.put("input", input);
    }

    public static Part field(String type, String key, String label) {
        return new Part(type, key, label, true);
    }

    /** A heading with what stands below it; no value of its own. */
    public static Part panel(String key, String title, List<Map<String, Object>> components) {
        return new Part("panel", key, title, false).with("title", title).with("components", components);
    }

    public static Part content(String key, String label, String html) {
        return new Part("content", key, label, false).with("html", html);
    }

    /** Fields whose values are one object. */
    public static Part object(String key, String label, List<Map<String, Object>> components) {
        return new Part("container", key, label, true).with("components", components);
    }

    /** Several objects: a table where a row fits into a line, else a list of entries. */
    public static Part rows(String key, String label, List<Map<String, Object>> components) {
        boolean fits = components.size() <= 3 && components.stream().noneMatch(each -> each.containsKey("components") || "textarea".equals(each.get("type")));
        return new Part(fits ? "datagrid" : "editgrid", key, label, true).with("components", components);
    }

    public static Part day(String key, String label, boolean withTime) {
        String format = withTime ? "dd.MM.yyyy HH:mm" : "dd.MM.yyyy";
        Map<String, Object> calendar = new LinkedHashMap<>();
        calendar.put("type", "calendar");
        calendar.put("format", format);
        calendar.put("enableTime", withTime);
        calendar.put("useLocaleSettings", false);
        calendar.put("allowInput", true);
        return field("datetime", key, label).with("format", format).with("enableTime", withTime).with("widget", calendar);
    }

    /** Few answers are shown at once, many in a list. */
    public static Part choice(String key, String label, List<Map<String, Object>> options, boolean many) {
        if (!many && options.size() <= 5) {
            return field("radio", key, label).with("values", options);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("values", options);
        Part select = field("select", key, label).with("dataSrc", "values").with("data", data).with("widget", "html5");
        return many ? select.with("multiple", true) : select;
    }

    public static Map<String, Object> option(String label, String value) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("label", label.isBlank() ? value : label);
        option.put("value", value);
        return option;
    }

    /** Nothing is set for null and blank text. */
    public Part with(String name, @Nullable Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            json.put(name, value);
        }
        return this;
    }

    @SuppressWarnings("unchecked") // only this method puts it there
    public Part rule(String name, @Nullable Object value) {
        if (value != null && !Boolean.FALSE.equals(value)) {
            ((Map<String, Object>) json.computeIfAbsent("validate", none -> new LinkedHashMap<>())).put(name, value);
        }
        return this;
    }

    @SuppressWarnings("unchecked") // only this method puts it there
    public Part property(String name, String value) {
        if (!value.isBlank()) {
            ((Map<String, Object>) json.computeIfAbsent("properties", none -> new LinkedHashMap<>())).put(name, value);
        }
        return this;
    }

    /** Shown only while the field at the path has the value. */
    public Part shownWhen(String path, Object value) {
        conditionOn(json, path, value);
        return this;
    }

    /**
     * The same for a component that is made already; said for another value of the same field, either of them will do. A condition on
     * another field stays alone: that field is empty while it is not shown itself.
     */
    @SuppressWarnings("unchecked") // only this method puts it there
    public static void conditionOn(Map<String, Object> component, String path, Object value) {
        Map<String, Object> conditional = (Map<String, Object>) component.computeIfAbsent("conditional", none -> {
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("show", true);
            made.put("conjunction", "any");
            made.put("conditions", new ArrayList<>());
            return made;
        });
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("component", path);
        condition.put("operator", "isEqual");
        condition.put("value", value);
        List<Object> conditions = (List<Object>) conditional.get("conditions");
        boolean sameField = conditions.stream().allMatch(each -> path.equals(((Map<String, Object>) each).get("component")));
        if (sameField && !conditions.contains(condition)) {
            conditions.add(condition);
        }
    }

    public Map<String, Object> json() {
        return json;
    }
}
