package de.laufzettel.studio;

import de.laufzettel.design.tryout.AnswersRefused;
import de.laufzettel.design.tryout.Filling;
import de.laufzettel.design.tryout.NotWaiting;
import de.laufzettel.design.tryout.TryOut;
import de.laufzettel.design.tryout.TryOutGone;
import de.laufzettel.design.tryout.TryOuts;
import de.laufzettel.forms.evaluate.EvaluationRefused;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.PostedForm;
import de.laufzettel.forms.render.RenderOptions;
import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms of a run, inside a frame of the studio: the very pages that citizens and case workers get, with the same rules. */
@Controller
class TryOutForms {

    private final TryOuts runs;
    private final PretendedFiles files;

    TryOutForms(TryOuts runs, PretendedFiles files) {
        this.runs = runs;
        this.files = files;
    }

    @GetMapping("/studio/api/try-outs/{run}/forms/{place}")
    ModelAndView show(@PathVariable UUID run, @PathVariable String place, @RequestParam(name = "seite", defaultValue = "0") int index,
            @AuthenticationPrincipal SignedIn who) {
        try {
            return page(run, runs.find(run, who.getUsername()).filling(place), index, false, Set.of());
        } catch (NotWaiting | TryOutGone gone) {
            return elsewhere();
        } catch (EvaluationRefused refused) {
            return broken(refused);
        }
    }

    @PostMapping("/studio/api/try-outs/{run}/forms/{place}")
    ModelAndView fillIn(@PathVariable UUID run, @PathVariable String place, @RequestParam(name = "seite", defaultValue = "0") int index,
            @RequestParam(name = "schritt", defaultValue = "weiter") String step, @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        try {
            return fillIn(runs.find(run, who.getUsername()), place, index, step, typed, request);
        } catch (NotWaiting | TryOutGone gone) {
            return elsewhere();
        } catch (EvaluationRefused refused) {
            return broken(refused);
        }
    }

    private ModelAndView fillIn(TryOut found, String place, int index, String step, MultiValueMap<String, String> typed, HttpServletRequest request) {
        UUID run = found.id();
        Filling before = found.filling(place);
        int read = before.paged() ? index : RenderOptions.ALL_PAGES;
        PostedForm posted = PostedForm.read(before.form(), read, Map.copyOf(typed), before.data(), before.rules());
        Filling after = found.type(place, files.take(request, posted.data()));
        if (posted.action() != null) {
            return page(run, after, index, posted.errorsShown(), posted.openRows());
        }
        List<WizardPage> pages = FormPage.pages(after.form(), after.evaluation());
        int at = position(pages, index);
        if (step.equals("zurueck") && at > 0) {
            return redirect(run, after, pages.get(at - 1).index());
        }
        if (FormPage.hasErrors(after.form(), after.evaluation(), read)) {
            return page(run, after, index, true, posted.openRows());
        }
        if (after.paged() && at + 1 < pages.size()) {
            return redirect(run, after, pages.get(at + 1).index());
        }
        try {
            found.send(place);
        } catch (AnswersRefused refused) {
            int first = pages.stream().map(WizardPage::index).filter(each -> FormPage.hasErrors(after.form(), after.evaluation(), each)).findFirst().orElse(index);
            return page(run, after, first, true, Set.of());
        }
        return new ModelAndView("studio/taken");
    }

    private static ModelAndView redirect(UUID run, Filling filling, int index) {
        return new ModelAndView("redirect:/studio/api/try-outs/" + run + "/forms/" + filling.place() + "?seite=" + index + "&lang="
                + filling.locale().getLanguage());
    }

    private static ModelAndView page(UUID run, Filling filling, int wanted, boolean judged, Set<String> openRows) {
        List<WizardPage> pages = FormPage.pages(filling.form(), filling.evaluation());
        int at = position(pages, wanted);
        int shown = filling.paged() ? pages.get(at).index() : RenderOptions.ALL_PAGES;
        RenderOptions plain = RenderOptions.page(filling.locale(), filling.zone(), shown).withOpenRows(openRows);
        RenderOptions options = judged ? plain.withErrors() : plain;
        ModelAndView view = new ModelAndView("studio/try-out-form");
        String title = filling.paged() ? pages.get(at).title() : "";
        view.addObject("title", title.isEmpty() ? filling.form().schema().title() : title);
        view.addObject("action", "/studio/api/try-outs/" + run + "/forms/" + filling.place() + "?seite=" + Math.max(shown, 0) + "&lang=" + filling.locale().getLanguage());
        view.addObject("number", filling.paged() ? at : 0);
        view.addObject("count", filling.paged() ? pages.size() : 1);
        view.addObject("upload", FormPage.hasUpload(filling.form(), shown));
        view.addObject("summary", FormPage.errorSummary(filling.form(), filling.evaluation(), options));
        view.addObject("fields", FormPage.render(filling.form(), filling.evaluation(), options));
        return view;
    }

    private static int position(List<WizardPage> pages, int index) {
        int at = 0;
        while (at + 1 < pages.size() && pages.get(at).index() < index) {
            at++;
        }
        return at;
    }

    /** A script or a size of the form is beyond its budget: the place is named, nothing hangs. */
    private static ModelAndView broken(EvaluationRefused refused) {
        return new ModelAndView("studio/broken", Map.of("reason", refused.path() + " " + refused.getMessage()));
    }

    /** The run is elsewhere, or gone: the studio around the frame asks and shows where it is. */
    private static ModelAndView elsewhere() {
        return new ModelAndView("studio/taken", Map.of(), HttpStatus.CONFLICT);
    }
}
