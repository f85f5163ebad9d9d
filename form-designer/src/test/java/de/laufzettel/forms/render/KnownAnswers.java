package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.Lookups;
import de.laufzettel.forms.schema.FormSchema;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A case of the original, typed into pages: what is stored must be what the original would have stored for the same answers.
 *
 * @param different path to "wanted, got" of what was typed and is stored otherwise
 * @param untyped answers for which no page has a control
 */
record KnownAnswers(String id, Map<String, Object> different, Map<String, Object> untyped, Map<String, Object> typed) {

    /** Whether there was a control for every answer: the cases also have answers that nobody could type. */
    boolean isWhole() {
        return untyped.entrySet().stream().allMatch(one -> one.getKey().equals("submit") || Completed.isEmpty(one.getValue()));
    }

    @SuppressWarnings("unchecked")
    static KnownAnswers of(Map<String, Object> given, Locale locale) {
        Map<String, Object> env = (Map<String, Object>) given.getOrDefault("env", Map.of());
        Instant now = Instant.parse((String) env.getOrDefault("now", "2026-03-15T10:00:00Z"));
        EvaluationContext rules = EvaluationContext.compatible(Given.BERLIN, Clock.fixed(now, Given.BERLIN)).withLookups(new Lookups() {
            @Override
            public Optional<Object> fetch(String url) {
                return env.get("fetch") instanceof Map<?, ?> bodies ? Optional.ofNullable(bodies.get(url)) : Optional.empty();
            }
        });
        CompiledForm form = CompiledForm.compile(FormSchema.of((Map<String, Object>) given.get("form")));
        Map<String, Object> wanted = (Map<String, Object>) ((Map<String, Object>) given.get("expected")).get("data");
        FillingIn filling = new FillingIn(form, rules, locale, wanted);
        Evaluation stored = form.evaluate(filling.untilNothingIsLeft(), rules);
        Map<String, Object> untyped = Answering.untyped(wanted, filling.typed);
        Map<String, Object> different = new LinkedHashMap<>();
        differences("", wanted, stored.data(), untyped, different);
        stored.errors().forEach(error -> different.put("error at " + error.path(), error.message()));
        return new KnownAnswers(String.valueOf(given.get("id")), different, untyped, stored.data());
    }

    private static void differences(String path, Object wanted, Object got, Map<String, Object> untyped, Map<String, Object> found) {
        if (untyped.containsKey(path) && !(wanted instanceof Map<?, ?> || wanted instanceof List<?>)) {
            return;
        }
        if (wanted instanceof Map<?, ?> one && got instanceof Map<?, ?> other) {
            one.forEach((key, value) -> differences(path.isEmpty() ? key.toString() : path + "." + key, value, other.get(key), untyped, found));
            other.forEach((key, value) -> {
                if (!one.containsKey(key) && !Completed.isEmpty(value) && !key.equals("submit")) {
                    found.put(path + "." + key, "nothing wanted, got " + value);
                }
            });
        } else if (wanted instanceof List<?> one && got instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                differences(path + "[" + i + "]", one.get(i), other.get(i), untyped, found);
            }
        } else if (!same(wanted, got)) {
            found.put(path, wanted + " wanted, got " + got);
        }
    }

    /** As a page shows it: the cases also have numbers where the form asks for text, days as datetimes, and lines where there is one. */
    private static String printed(Object value) {
        String text = Scalars.line(Scalars.text(value)).replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)$", "$1T00:00:00+01:00").replaceFirst("(T\\d\\d:\\d\\d):59", "$1:00");
        return text.isEmpty() ? String.valueOf(value) : text;
    }

    private static boolean same(Object wanted, Object got) {
        return wanted == null || wanted.equals(got) || printed(wanted).equals(printed(got)) || Completed.isEmpty(wanted) && Completed.isEmpty(got);
    }
}
