package de.laufzettel.inbox;

import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.render.PostedForm;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.summary.Summary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody else was faster. The page keeps what was typed, so that it can be used elsewhere. The task may be gone by
 * then, so the form is found by what the page itself sent; that shows nothing but the reader's own words.
 */
@Component
class Overtaken {

    private final TaskDesk desk;
    private final TaskRows rows;
    private final FormRules rules;

    Overtaken(TaskDesk desk, TaskRows rows, FormRules rules) {
        this.desk = desk;
        this.rows = rows;
        this.rules = rules;
    }

    ModelAndView answer(HttpStatus status, String holder, MultiValueMap<String, String> typed, Locale locale) {
        List<Summary.Section> answers = desk
                .form(Objects.requireNonNullElse(typed.getFirst("definition"), ""), typed.getFirst("formular"))
                .map(form -> Summary.of(form,
                        PostedForm.read(form, RenderOptions.ALL_PAGES, Map.copyOf(typed), Map.of(), rules.in(locale)).data(),
                        rules.in(locale)).sections())
                .orElse(List.of());
        ModelAndView page = new ModelAndView("inbox/overtaken", status);
        page.addObject("holder", holder.isEmpty() ? "" : rows.holder(holder));
        page.addObject("answers", answers);
        return page;
    }
}
