package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.forms.check.FormField;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.forms.schema.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Two forms that write one field ask for the same: the same answers to choose from, the same bounds. Its type is {@link TypeRule}'s. */
final class SameFieldRule implements Rule {

    private static final Map<String, String> BOUNDS_DE = bounds("kleinster Wert", "größter Wert", "Mindestlänge", "Höchstlänge", "Muster");
    private static final Map<String, String> BOUNDS_EN = bounds("least value", "greatest value", "least length", "greatest length", "pattern");

    private record First(String file, FormField field) {
    }

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        Map<String, First> known = new HashMap<>();
        String start = service.source().manifest().start().form();
        List<String> order = new ArrayList<>(service.forms().keySet());
        order.sort((a, b) -> Boolean.compare(b.equals(start), a.equals(start)));
        for (String key : order) {
            String file = CheckedService.formFile(key);
            FormFields.of(service.forms().get(key)).stream().filter(field -> !field.shown()).forEach(field -> {
                First first = known.putIfAbsent(field.path(), new First(file, field));
                if (first != null && !first.file.equals(file)) {
                    compare(file, field, first, problems);
                }
            });
        }
        return problems;
    }

    private static void compare(String file, FormField field, First first, List<Problem> problems) {
        Set<String> here = options(field.component());
        Set<String> there = options(first.field.component());
        if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
            Set<String> only = new TreeSet<>(here);
            only.removeAll(there);
            Set<String> missing = new TreeSet<>(there);
            missing.removeAll(here);
            problems.add(Problem.warning(file, field.component().pointer(), "options-differ",
                    "„data." + field.path() + "“ hat hier andere Antworten als in " + first.file + " ("
                            + list(only, "nur hier: ", missing, "nur dort: ") + "). Bieten Sie an beiden Stellen dieselben an.",
                    "\"data." + field.path() + "\" has other answers here than in " + first.file + " ("
                            + list(only, "only here: ", missing, "only there: ") + "). Offer the same at both places."));
        }
        if (!first.field.type().equals(field.type())) {
            return;
        }
        String de = differing(field.component(), first.field.component(), BOUNDS_DE, "nichts");
        if (!de.isEmpty()) {
            problems.add(Problem.warning(file, field.component().pointer(), "bounds-differ",
                    "Für „data." + field.path() + "“ gilt hier etwas anderes als in " + first.file + ": " + de + ". Prüfen Sie an beiden Stellen dasselbe.",
                    "For \"data." + field.path() + "\" holds something else here than in " + first.file + ": "
                            + differing(field.component(), first.field.component(), BOUNDS_EN, "nothing") + ". Check the same at both places."));
        }
    }

    private static String list(Set<String> here, String hereWords, Set<String> there, String thereWords) {
        return String.join("; ", Stream.of(few(hereWords, here), few(thereWords, there)).filter(words -> !words.isEmpty()).toList());
    }

    private static String few(String words, Set<String> values) {
        return values.isEmpty() ? "" : words + String.join(", ", values.stream().limit(8).toList()) + (values.size() > 8 ? ", …" : "");
    }

    private static Set<String> options(Component component) {
        Set<String> values = new TreeSet<>();
        for (Object options : new Object[] {component.get("values"), component.at("data.values")}) {
            if (options instanceof List<?> list) {
                list.forEach(option -> {
                    if (option instanceof Map<?, ?> map && map.get("value") != null && !String.valueOf(map.get("value")).isBlank()) {
                        values.add(String.valueOf(map.get("value")));
                    }
                });
            }
        }
        return values;
    }

    private static String differing(Component here, Component there, Map<String, String> words, String nothing) {
        List<String> differing = new ArrayList<>();
        words.forEach((bound, name) -> {
            String one = String.valueOf(Objects.requireNonNullElse(here.at("validate." + bound), ""));
            String other = String.valueOf(Objects.requireNonNullElse(there.at("validate." + bound), ""));
            if (!one.equals(other)) {
                differing.add(name + " " + (one.isBlank() ? nothing : one) + " (" + (other.isBlank() ? nothing : other) + ")");
            }
        });
        return String.join(", ", differing);
    }

    private static Map<String, String> bounds(String min, String max, String minLength, String maxLength, String pattern) {
        Map<String, String> bounds = new LinkedHashMap<>();
        bounds.put("min", min);
        bounds.put("max", max);
        bounds.put("minLength", minLength);
        bounds.put("maxLength", maxLength);
        bounds.put("pattern", pattern);
        return bounds;
    }
}
