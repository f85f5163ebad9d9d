package de.laufzettel.studio;

import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.EvaluationRefused;
import de.laufzettel.forms.render.FormAction;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.PostedForm;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A drawn form as the citizen will get it, to be filled in: made by the very same code. Nothing is kept on the server; what was answered
 * so far travels in the page, so that a change of the form shows with the answers in it.
 */
@Controller
class FormPreviews {

    /** @param errors whether to show what is wrong though nobody has gone on yet */
    private record Shown(Map<String, Object> data, int page, boolean judged, boolean errors, Set<String> openRows) {
    }

    private final ServiceViews views;
    private final PreviewAnswers answers;
    private final FormRules rules;

    FormPreviews(ServiceViews views, PreviewAnswers answers, FormRules rules) {
        this.views = views;
        this.answers = answers;
        this.rules = rules;
    }

    @GetMapping("/studio/api/services/{id}/preview/forms/{key}")
    ModelAndView show(@PathVariable String id, @PathVariable String key, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean errors, Locale locale) {
        return guarded(() -> preview(form(id, key, locale), new Shown(Map.of(), page, errors, errors, Set.of()), locale));
    }

    /** Filling in, going on and back; with {@code step=same} only shown again, as after a change of the form. */
    @PostMapping("/studio/api/services/{id}/preview/forms/{key}")
    ModelAndView fillIn(@PathVariable String id, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "preview:page", defaultValue = "0") int page,
            @RequestParam(name = "preview:step", defaultValue = "on") String step,
            @RequestParam(name = "preview:data", defaultValue = "{}") String before,
            @RequestParam(name = "preview:errors", defaultValue = "false") boolean errors, Locale locale) {
        return guarded(() -> {
            CompiledForm form = form(id, key, locale);
            List<WizardPage> pages = FormPage.pages(form, evaluate(form, answers.read(before), locale));
            int index = pages.get(Math.min(Math.max(page, 0), pages.size() - 1)).index();
            PostedForm posted = PostedForm.read(form, index, Map.copyOf(typed), answers.read(before), rules(locale));
            boolean stays = posted.action() != null || step.equals("same");
            boolean wrong = FormPage.hasErrors(form, evaluate(form, posted.data(), locale), index);
            boolean judged = stays ? errors || posted.errorsShown() && posted.action() != null
                    || posted.action() != null && posted.action().kind() == FormAction.Kind.DONE : errors || wrong && step.equals("on");
            int next = stays ? page : step.equals("back") ? page - 1 : wrong ? page : page + 1;
            return preview(form, new Shown(posted.data(), next, judged, errors, posted.openRows()), locale);
        });
    }

    private CompiledForm form(String id, String key, Locale locale) {
        byte[] json = views.packageOf(id).forms().get(key);
        if (json == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return CompiledForm.compile(FormSchema.parse(json)).in(locale);
    }

    private static ModelAndView guarded(Supplier<ModelAndView> page) {
        try {
            return page.get();
        } catch (FormRejected rejected) {
            return new ModelAndView("studio/broken", Map.of("reason", rejected.pointer() + " " + rejected.reason()));
        } catch (EvaluationRefused refused) {
            return new ModelAndView("studio/broken", Map.of("reason", String.valueOf(refused.getMessage())));
        }
    }

    private Evaluation evaluate(CompiledForm form, Map<String, Object> data, Locale locale) {
        return form.evaluate(data, rules(locale));
    }

    private EvaluationContext rules(Locale locale) {
        return rules.in(locale);
    }

    private ModelAndView preview(CompiledForm form, Shown shown, Locale locale) {
        Evaluation evaluation = evaluate(form, shown.data(), locale);
        List<WizardPage> pages = FormPage.pages(form, evaluation);
        boolean done = shown.page() >= pages.size();
        int number = Math.min(Math.max(shown.page(), 0), pages.size() - 1);
        WizardPage page = pages.get(number);
        RenderOptions plain = RenderOptions.page(locale, rules.zone(), page.index()).withOpenRows(shown.openRows());
        RenderOptions options = shown.judged() ? plain.withErrors() : plain;
        ModelAndView view = new ModelAndView("studio/preview");
        view.addObject("title", page.title().isEmpty() ? form.schema().title() : page.title());
        view.addObject("number", number);
        view.addObject("count", pages.size());
        view.addObject("errors", shown.errors());
        view.addObject("done", done);
        view.addObject("data", answers.write(shown.data()));
        view.addObject("summary", FormPage.errorSummary(form, evaluation, options));
        view.addObject("fields", FormPage.render(form, evaluation, options));
        return view;
    }
}
