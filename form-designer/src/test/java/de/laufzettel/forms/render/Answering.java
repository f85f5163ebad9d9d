package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes known answers into the controls of one page, as a person would who has them on paper. Knows only what HTML says: names, types,
 * options, buttons.
 */
final class Answering {
    private final Document page;
    private final Locale locale;
    /** Paths of answers for which the page has a control. */
    final Set<String> typed = new LinkedHashSet<>();
    private String missing;

    Answering(Document page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    /** @return the button to press for a row that is not there yet, or null */
    String answer(String path, Object value) {
        if (value instanceof Map<?, ?> map && !path.isEmpty() && !named(path).isEmpty()) {
            choose(path, JsonMapper.shared().writeValueAsString(map));
        } else if (value instanceof Map<?, ?> map && isMap(path)) {
            pairs(path, map);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> answer(path.isEmpty() ? key.toString() : path + "." + key, below));
        } else if (value instanceof List<?> list) {
            list(path, list);
        } else {
            one(path, value);
        }
        return missing;
    }

    private boolean isMap(String path) {
        return marked(path) && (has("add " + path) || !named(path + "[0].key").isEmpty());
    }

    private boolean marked(String path) {
        return page.select("input[name=form:shown]").stream().anyMatch(mark -> mark.attr("value").equals(path));
    }

    private boolean has(String button) {
        return page.select("button").stream().anyMatch(found -> found.attr("value").equals(button));
    }

    private void press(String button) {
        if (missing == null && has(button)) {
            missing = button;
        }
    }

    private void pairs(String path, Map<?, ?> map) {
        List<Map.Entry<?, ?>> pairs = new ArrayList<>(map.entrySet());
        for (int i = 0; i < pairs.size(); i++) {
            String row = path + "[" + i + "]";
            if (named(row + ".key").isEmpty()) {
                press("add " + path);
                return;
            }
            one(row + ".key", pairs.get(i).getKey());
            answer(row + ".value", pairs.get(i).getValue());
            typed.add(path + "." + pairs.get(i).getKey());
        }
    }

    private void list(String path, List<?> list) {
        List<Element> same = named(path);
        if (!same.isEmpty() && same.get(0).attr("type").equals("checkbox")) {
            List<String> keys = list.stream().map(Answering::key).toList();
            same.forEach(box -> box.attr("checked", keys.contains(box.attr("value"))));
            typed.add(path);
        } else if (!same.isEmpty()) {
            same.get(0).attr("value", String.join(",", list.stream().map(Scalars::text).toList()));
            typed.add(path);
        } else {
            for (int i = 0; i < list.size(); i++) {
                String at = path + "[" + i + "]";
                if (page.select("input, select, textarea").stream().anyMatch(field -> field.attr("name").startsWith(at)) || marked(at)) {
                    answer(at, list.get(i));
                } else {
                    press(has("edit " + at) ? "edit " + at : "add " + path);
                    return;
                }
            }
            if (marked(path) || !named(path + "[0]").isEmpty()) {
                typed.add(path);
            }
        }
    }

    private void one(String path, Object value) {
        String text = Scalars.text(value);
        if (!named(path + ".year").isEmpty() || !named(path + ".month").isEmpty()) {
            day(path, text.split("/"));
            return;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*") && !named(path + ".time").isEmpty()) {
            one(path + ".time", text.substring(11, 16));
            typed.add(path);
            if (!named(path).isEmpty()) {
                set(named(path), text.substring(0, 10));
            }
            return;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            text = text.substring(0, 10);
        }
        if (value instanceof Number && locale.equals(Locale.GERMAN)) {
            text = text.replace('.', ',');
        }
        List<Element> fields = named(path);
        if (fields.isEmpty()) {
            int dot = path.lastIndexOf('.');
            List<Element> parent = dot < 0 ? List.of() : named(path.substring(0, dot));
            boolean boxes = parent.stream().anyMatch(field -> field.attr("type").equals("checkbox"));
            if (!boxes) {
                return;
            }
        }
        boolean choices = !fields.isEmpty() && Set.of("radio", "checkbox").contains(fields.get(0).attr("type")) || !fields.isEmpty() && fields.get(0).normalName().equals("select");
        if (choices) {
            choose(path, key(value));
        } else {
            typed.add(path);
            set(fields, text);
        }
    }

    private void day(String path, String[] parts) {
        List<String> names = new ArrayList<>();
        for (Element field : page.select("input, select")) {
            for (String part : List.of(".day", ".month", ".year")) {
                if (field.attr("name").equals(path + part)) {
                    names.add(path + part);
                }
            }
        }
        for (int i = 0; i < names.size() && i < parts.length; i++) {
            String part = parts[i].replaceFirst("^0+", "");
            List<Element> fields = named(names.get(i));
            if (fields.get(0).normalName().equals("select")) {
                choose(names.get(i), part);
            } else {
                set(fields, part);
            }
        }
        typed.add(path);
    }

    private static void set(List<Element> fields, String text) {
        for (Element field : fields) {
            if (field.normalName().equals("textarea")) {
                field.attr("data-typed", text);
            } else {
                field.attr("value", text);
            }
        }
    }

    /** Options, radio buttons and checkboxes; nothing happens when what is wanted cannot be chosen. */
    private void choose(String path, String key) {
        for (Element field : named(path)) {
            if (field.normalName().equals("select")) {
                Element option = field.select("option").stream().filter(one -> one.attr("value").equals(key)).findFirst().orElse(null);
                if (option != null) {
                    field.select("option").removeAttr("selected");
                    option.attr("selected", "");
                    typed.add(path);
                }
            } else if (field.attr("value").equals(key)) {
                field.attr("checked", "");
                typed.add(path);
            } else {
                field.removeAttr("checked");
                if (field.attr("type").equals("checkbox")) {
                    typed.add(path);
                }
            }
        }
    }

    private static String key(Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?> ? JsonMapper.shared().writeValueAsString(value)
                : Objects.requireNonNullElse(Scalars.text(value), "");
    }

    private List<Element> named(String name) {
        return page.select("input, select, textarea").stream().filter(field -> field.attr("name").equals(name)).toList();
    }

    /** What of the answers the pages could not take, by path. */
    static Map<String, Object> untyped(Map<String, Object> answers, Set<String> typed) {
        Map<String, Object> left = new LinkedHashMap<>();
        collect("", answers, typed, left);
        return left;
    }

    private static void collect(String path, Object value, Set<String> typed, Map<String, Object> left) {
        if (typed.contains(path) && !(value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance))) {
            return;
        }
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, below) -> collect(path.isEmpty() ? key.toString() : path + "." + key, below, typed, left));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), typed, left);
            }
        } else {
            left.put(path, value);
        }
    }
}
