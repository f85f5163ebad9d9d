package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.schema.Component;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Someone who has never seen the form: goes from page to page without scripts, gives every control an answer of its kind, adds a row to
 * every list, updates pages that ask for it, mends what the errors are about, and sends the form in the end.
 */
final class Guessing {
    private final CompiledForm form;
    private final EvaluationContext rules;
    private final Guesses guesses;
    private final Set<String> pressed = new HashSet<>();
    private Map<String, Object> data = new LinkedHashMap<>();
    final Set<String> answered = new HashSet<>();

    Guessing(CompiledForm form, EvaluationContext rules) {
        this.form = form;
        this.rules = rules;
        this.guesses = new Guesses(form.schema());
    }

    /** The errors that are left when the person gives up; empty when the form was accepted. */
    List<FieldError> untilItIsAccepted() {
        for (int round = 0; round < 4; round++) {
            for (int number = 0; number < FormPage.pages(form, form.evaluate(data, rules)).size(); number++) {
                fill(FormPage.pages(form, form.evaluate(data, rules)).get(number).index(), round);
            }
            if (form.evaluate(data, rules).isValid()) {
                return List.of();
            }
        }
        return form.evaluate(data, rules).errors();
    }

    Map<String, Object> data() {
        return data;
    }

    /** What is stored when every page is sent as it comes. */
    Map<String, Object> untouched() {
        Map<String, Object> stored = new LinkedHashMap<>();
        for (WizardPage page : FormPage.pages(form, form.evaluate(Map.of(), rules))) {
            Document html = Jsoup.parseBodyFragment(FormPage.render(form, form.evaluate(stored, rules),
                    RenderOptions.page(Locale.GERMAN, Given.BERLIN, page.index())));
            stored = PostedForm.read(form, page.index(), new Filled(html).saved(), stored, rules).data();
        }
        return form.evaluate(stored, rules).data();
    }

    private void fill(int page, int round) {
        Set<String> openRows = Set.of();
        boolean errors = round > 0;
        for (int post = 0; post < 30; post++) {
            Evaluation evaluation = form.evaluate(data, rules);
            RenderOptions options = RenderOptions.page(Locale.GERMAN, Given.BERLIN, page).withOpenRows(openRows);
            Document html = Jsoup.parseBodyFragment(FormPage.render(form, evaluation, errors ? options.withErrors() : options));
            html.select("input, select, textarea").forEach(control -> answer(control, html));
            Filled filled = new Filled(html);
            String button = html.select("button[name=form:action]").eachAttr("value").stream()
                    .filter(value -> value.startsWith("add ") && value.chars().filter(c -> c == '[').count() < 2 && pressed.add(page + value)).findFirst().orElse(null);
            if (button != null) {
                filled.press(button);
            }
            PostedForm posted = PostedForm.read(form, page, filled.parameters(), data, rules);
            boolean same = posted.data().equals(data);
            data = posted.data();
            openRows = posted.openRows();
            if (same && button == null) {
                return;
            }
        }
    }

    private void answer(Element control, Document html) {
        String name = control.attr("name");
        if (name.isEmpty() || control.attr("type").equals("hidden") || control.hasAttr("readonly") || control.hasAttr("disabled")) {
            return;
        }
        answered.add(name);
        String kind = control.normalName().equals("input") ? control.attr("type") : control.normalName();
        boolean wrong = control.attr("aria-invalid").equals("true");
        switch (kind) {
            case "select" -> {
                if (control.select("option[selected]").isEmpty() || control.select("option[selected]").attr("value").isEmpty()) {
                    control.select("option").stream().filter(option -> !option.attr("value").isEmpty()).findFirst().ifPresent(option -> {
                        control.select("option").removeAttr("selected");
                        option.attr("selected", "");
                    });
                }
            }
            case "checkbox" -> control.attr("checked", true);
            case "radio" -> {
                boolean chosen = html.select("input[type=radio][checked]").stream().anyMatch(other -> other.attr("name").equals(name));
                control.attr("checked", control.hasAttr("checked") || !chosen);
            }
            case "file" -> { }
            case "textarea" -> {
                if (control.wholeText().isBlank() || wrong) {
                    control.attr("data-typed", guesses.of(name, control));
                }
            }
            default -> {
                if (control.attr("value").isBlank() || wrong) {
                    control.attr("value", guesses.of(name, control));
                }
            }
        }
    }
}
