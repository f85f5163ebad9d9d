package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody can use the forms: each word in each language, headings in order, colours that can be read, the order of the page. */
final class FormWordsRule implements Rule {

    private static final List<String> WORDS = List.of("label", "title", "legend", "description", "tooltip", "placeholder", "html", "content", "addAnother");
    private static final Set<String> NO_LABEL_SHOWN = Set.of("hidden", "columns", "table", "well", "tabs", "content", "htmlelement");

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        List<String> further = service.source().manifest().languages().stream().skip(1).filter(language -> language.length() == 2).toList();
        service.forms().forEach((key, form) -> form(CheckedService.formFile(key), form, further, problems));
        service.source().texts().forEach((key, text) -> HtmlWords.faults(text, new int[] {1}).forEach(
                fault -> problems.add(Problem.warning(CheckedService.textFile(key), fault.place(), fault.code(), fault.de(), fault.en()))));
        return problems;
    }

    private static void form(String file, FormSchema form, List<String> languages, List<Problem> problems) {
        List<String> begun = new ArrayList<>(languages);
        for (String language : languages) {
            if (!form.components().isEmpty() && !isBegun(form.json(), language)) {
                problems.add(Problem.warning(file, "", "missing-translation", "Das Formular „" + form.title() + "“ ist nicht übersetzt (" + language + ").",
                        "The form \"" + form.title() + "\" is not translated (" + language + ")."));
                begun.remove(language);
            } else if (!form.title().isBlank() && blank(at(form.json().get("i18n"), language, "title"))) {
                problems.add(untranslated(file, "", form.title(), "title", language));
            }
        }
        int[] level = {1};
        form.components().forEach(component -> component(file, component, begun, level, problems));
    }

    /** Whether any word of it is in this language. */
    private static boolean isBegun(@Nullable Object json, String language) {
        return json instanceof Map<?, ?> map ? map.get("i18n") instanceof Map<?, ?> words && words.containsKey(language)
                || map.values().stream().anyMatch(value -> isBegun(value, language))
                : json instanceof List<?> list && list.stream().anyMatch(value -> isBegun(value, language));
    }

    private static void component(String file, Component component, List<String> languages, int[] level, List<Problem> problems) {
        for (String language : languages) {
            List<String> missing = missing(component, language);
            if (!missing.isEmpty()) {
                problems.add(untranslated(file, component.pointer(), component.label().isEmpty() ? component.key() : component.label(),
                        String.join(", ", missing), language));
            }
        }
        if (component.text("tabindex").matches("[1-9]\\d*")) {
            problems.add(Problem.warning(file, component.pointer(), "tab-order",
                    "„" + component.label() + "“ hat eine eigene Reihenfolge für die Tabulatortaste. Sie springt dann auf der Seite hin und her.",
                    "\"" + component.label() + "\" has a tab order of its own. The tab key then jumps to and fro on the page.")
                    .with(Fixes.file("Eigene Reihenfolge entfernen", "Remove the order of its own", file,
                            text -> text.replaceAll("\"tabindex\"\\s*:\\s*\"?" + component.text("tabindex") + "\"?", "\"tabindex\": \"\""))));
        }
        String html = component.text("html").isEmpty() ? component.text("content") : component.text("html");
        String tag = component.text("tag");
        if (component.type().equals("htmlelement") && tag.matches("h[1-6]")) {
            html = "<" + tag + ">" + html + "</" + tag + ">";
        }
        HtmlWords.faults(html, level).forEach(fault -> problems.add(Problem.warning(file, component.pointer(), fault.code(), fault.de(), fault.en())));
        component.children().forEach(child -> component(file, child, languages, level, problems));
    }

    private static List<String> missing(Component component, String language) {
        List<String> missing = new ArrayList<>();
        Object words = at(component.get("i18n"), language);
        for (String word : WORDS) {
            boolean shown = !word.equals("label") || !NO_LABEL_SHOWN.contains(component.type()) && !component.is("hideLabel");
            if (shown && component.get(word) instanceof String text && hasWords(text) && blank(at(words, word)) && !component.type().equals("button")) {
                missing.add(word);
            }
        }
        if (component.at("validate.customMessage") instanceof String text && hasWords(text) && blank(at(words, "customMessage"))) {
            missing.add("customMessage");
        }
        for (Object options : new Object[] {component.get("values"), component.at("data.values")}) {
            if (options instanceof List<?> list && list.stream().anyMatch(option -> isUntranslated(option, language))) {
                missing.add("values");
            }
        }
        return missing;
    }

    private static boolean isUntranslated(@Nullable Object option, String language) {
        if (!(option instanceof Map<?, ?> map) || !(map.get("label") instanceof String label) || !hasWords(label)) {
            return false;
        }
        Object words = at(map.get("i18n"), language);
        return blank(words) && blank(at(words, "label"));
    }

    /** Numbers and signs are the same in every language. */
    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean blank(@Nullable Object text) {
        return !(text instanceof String words) || words.isBlank();
    }

    private static @Nullable Object at(@Nullable Object json, String... path) {
        Object value = json;
        for (String step : path) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    private static Problem untranslated(String file, String pointer, String name, String words, String language) {
        return Problem.warning(file, pointer, "missing-translation",
                "„" + name + "“ ist nicht ganz übersetzt (" + language + "): " + words + ".",
                "\"" + name + "\" is not fully translated (" + language + "): " + words + ".");
    }
}
