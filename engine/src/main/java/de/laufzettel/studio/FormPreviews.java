package de.laufzettel.studio;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A page of a drawn form as the citizen will get it: made by the very same code, with no answers yet. */
@Controller
class FormPreviews {

    private final ServiceViews views;
    private final Clock clock;
    private final ZoneId zone;

    FormPreviews(ServiceViews views, Clock clock, @Value("${laufzettel.zone:Europe/Berlin}") ZoneId zone) {
        this.views = views;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/studio/api/services/{id}/preview/forms/{key}")
    ModelAndView show(@PathVariable String id, @PathVariable String key, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean errors, Locale locale) {
        byte[] json = views.packageOf(id).forms().get(key);
        if (json == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            return preview(CompiledForm.compile(FormSchema.parse(json)).in(locale), page, errors, locale);
        } catch (FormRejected rejected) {
            return new ModelAndView("studio/broken", Map.of("reason", rejected.pointer() + " " + rejected.reason()));
        }
    }

    private ModelAndView preview(CompiledForm form, int wanted, boolean errors, Locale locale) {
        Evaluation evaluation = form.evaluate(Map.of(), EvaluationContext.strict(locale, zone, clock));
        List<WizardPage> pages = FormPage.pages(form, evaluation);
        int number = Math.min(Math.max(wanted, 0), pages.size() - 1);
        WizardPage shown = pages.get(number);
        RenderOptions plain = RenderOptions.page(locale, zone, shown.index());
        RenderOptions options = errors ? plain.withErrors() : plain;
        ModelAndView view = new ModelAndView("studio/preview");
        view.addObject("title", shown.title().isEmpty() ? form.schema().title() : shown.title());
        view.addObject("number", number);
        view.addObject("count", pages.size());
        view.addObject("errors", errors);
        view.addObject("summary", errors ? FormPage.errorSummary(form, evaluation, options) : "");
        view.addObject("fields", FormPage.render(form, evaluation, options));
        return view;
    }
}
