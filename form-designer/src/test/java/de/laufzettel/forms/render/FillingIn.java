package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone who knows all answers and fills in a form without scripts, page by page, adding rows and updating pages as needed. */
final class FillingIn {
    private final CompiledForm form;
    private final EvaluationContext rules;
    private final Locale locale;
    private final Map<String, Object> answers;
    private Map<String, Object> data = new LinkedHashMap<>();
    /** Paths of answers for which some page had a control. */
    final Set<String> typed = new LinkedHashSet<>();

    FillingIn(CompiledForm form, EvaluationContext rules, Locale locale, Map<String, Object> answers) {
        this.form = form;
        this.rules = rules;
        this.locale = locale;
        this.answers = answers;
    }

    /** Goes over all pages until nothing changes any more. */
    Map<String, Object> untilNothingIsLeft() {
        for (int round = 0; round < 4; round++) {
            Map<String, Object> before = data;
            for (WizardPage page : FormPage.pages(form, form.evaluate(data, rules))) {
                onePage(page.index());
            }
            if (data.equals(before)) {
                break;
            }
        }
        return data;
    }

    private void onePage(int page) {
        Set<String> openRows = Set.of();
        for (int post = 0; post < 40; post++) {
            Evaluation evaluation = form.evaluate(data, rules);
            Document html = Jsoup.parseBodyFragment(FormPage.render(form, evaluation,
                    RenderOptions.page(locale, Given.BERLIN, page).withOpenRows(openRows)));
            Answering answering = new Answering(html, locale);
            String missing = answering.answer("", answers);
            typed.addAll(answering.typed);
            Filled filled = new Filled(html);
            if (missing != null) {
                filled.press(missing);
            }
            PostedForm posted = PostedForm.read(form, page, filled.parameters(), data, rules.withLocale(locale));
            boolean same = posted.data().equals(data) && posted.openRows().equals(openRows);
            data = posted.data();
            openRows = posted.openRows();
            if (same) {
                return;
            }
        }
    }
}
