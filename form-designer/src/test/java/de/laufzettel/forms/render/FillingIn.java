package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Someone who knows all answers and fills in a form by the names of its fields, adding rows and updating the page as needed. */
final class FillingIn {
    private final CompiledForm form;
    private final Map<String, Object> answers;
    private Map<String, Object> data = new LinkedHashMap<>();
    private Set<String> openRows = Set.of();

    FillingIn(CompiledForm form, Map<String, Object> answers) {
        this.form = form;
        this.answers = answers;
    }

    Map<String, Object> untilNothingIsLeft() {
        for (int page = 0; page < 25; page++) {
            Evaluation evaluation = form.evaluate(data, CorpusTest.RULES);
            Document html = Jsoup.parseBodyFragment(FormPage.render(form, evaluation,
                    RenderOptions.page(Locale.GERMAN, Given.BERLIN, RenderOptions.ALL_PAGES).withOpenRows(openRows)));
            Filled filled = new Filled(html);
            String missing = fill("", answers, html);
            if (missing != null) {
                filled.press(missing);
            }
            PostedForm posted = PostedForm.read(form, RenderOptions.ALL_PAGES, filled.parameters(), data, Locale.GERMAN, Given.BERLIN);
            boolean same = posted.data().equals(data);
            data = posted.data();
            openRows = posted.openRows();
            if (same && missing == null) {
                return data;
            }
        }
        return data;
    }

    /**
     * Files come by upload, a button's value by the browser that presses it; a default made from other answers ("vermerk") is made when
     * the page is first seen; a date is stored with its time of day.
     */
    @SuppressWarnings("unchecked")
    static Object withoutUntypeable(Object data) {
        Map<String, Object> typed = new LinkedHashMap<>((Map<String, Object>) data);
        typed.remove("submit");
        typed.remove("vermerk");
        typed.replaceAll((key, value) -> value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d") ? text + "T00:00:00+01:00" : value);
        typed.values().removeIf(value -> value instanceof List<?> list && list.stream().anyMatch(one -> one instanceof Map<?, ?> map && map.containsKey("storage")));
        return typed;
    }

    /** @return the button to press for a row that is not there yet, or null */
    private static String fill(String path, Object value, Document page) {
        if (value instanceof Map<?, ?> map) {
            String missing = null;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String below = fill(path.isEmpty() ? entry.getKey().toString() : path + "." + entry.getKey(), entry.getValue(), page);
                missing = missing == null ? below : missing;
            }
            return missing;
        }
        if (value instanceof List<?> list) {
            return list(path, list, page);
        }
        type(path, value, page);
        return null;
    }

    private static String list(String path, List<?> list, Document page) {
        String missing = null;
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            List<Element> same = named(page, path);
            if (!same.isEmpty() && same.get(0).attr("type").equals("checkbox")) {
                String key = Scalars.text(list.get(i));
                same.stream().filter(box -> box.attr("value").equals(key)).forEach(box -> box.attr("checked", ""));
            } else if (!same.isEmpty()) {
                same.get(0).attr("value", String.join(",", list.stream().map(Scalars::text).toList()));
            } else if (page.select("input, select, textarea").stream().anyMatch(field -> field.attr("name").startsWith(at))) {
                String below = fill(at, list.get(i), page);
                missing = missing == null ? below : missing;
            } else if (page.select("button").stream().anyMatch(button -> button.attr("value").equals("add " + path))) {
                return "add " + path;
            }
        }
        return missing;
    }

    private static void type(String path, Object value, Document page) {
        String text = Scalars.text(value);
        if (text.matches("\\d\\d/\\d\\d/\\d{4}") && !named(page, path + ".day").isEmpty()) {
            type(path + ".day", text.substring(0, 2).replaceFirst("^0", ""), page);
            type(path + ".month", text.substring(3, 5).replaceFirst("^0", ""), page);
            type(path + ".year", text.substring(6), page);
            return;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*") && !named(page, path + ".time").isEmpty()) {
            type(path + ".time", text.substring(11, 16), page);
            text = text.substring(0, 10);
        }
        for (Element field : named(page, path)) {
            String wanted = text;
            if (field.normalName().equals("select")) {
                field.select("option").removeAttr("selected");
                field.select("option").stream().filter(option -> option.attr("value").equals(wanted)).forEach(option -> option.attr("selected", ""));
            } else if (field.normalName().equals("textarea")) {
                field.attr("data-typed", text);
            } else if (Set.of("radio", "checkbox").contains(field.attr("type"))) {
                if (field.attr("value").equals(text)) {
                    field.attr("checked", "");
                } else {
                    field.removeAttr("checked");
                }
            } else {
                field.attr("value", text);
            }
        }
    }

    private static List<Element> named(Document page, String name) {
        return page.select("input, select, textarea").stream().filter(field -> field.attr("name").equals(name)).toList();
    }
}
