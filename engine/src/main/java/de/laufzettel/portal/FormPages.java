package de.laufzettel.portal;

import de.laufzettel.forms.render.FormAction;
import de.laufzettel.forms.render.FormPage;
import de.laufzettel.forms.render.PostedForm;
import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.submission.AnswerDraft;
import de.laufzettel.submission.AnswerDrafts;
import de.laufzettel.submission.DraftChanged;
import de.laufzettel.submission.DraftOwner;
import de.laufzettel.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Filling in: one page of the form at a time. Each post is saved first and judged after, so that nothing typed is lost,
 * whatever the rules say about it.
 */
@Controller
class FormPages {

    private final DraftDesk desk;
    private final AnswerDrafts drafts;
    private final Visitors visitors;
    private final PostedFiles files;
    private final FormView view;

    FormPages(DraftDesk desk, AnswerDrafts drafts, Visitors visitors, PostedFiles files, FormView view) {
        this.desk = desk;
        this.drafts = drafts;
        this.visitors = visitors;
        this.files = files;
        this.view = view;
    }

    @PostMapping("/dienste/{serviceId}/antrag")
    String begin(@PathVariable String serviceId, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        DraftOwner owner = visitors.ownerOfNew(request, response);
        AnswerDraft draft = drafts.begin(serviceId, locale, owner).orElseThrow(NotFound::new);
        return "redirect:/antrag/" + draft.id();
    }

    @GetMapping("/antrag/{draftId}")
    String continueAtFirstPage(@PathVariable UUID draftId, Locale locale, HttpServletRequest request) {
        OpenDraft opened = desk.open(draftId, request, locale);
        return "redirect:" + opened.pages().stream().findFirst().map(opened::address).orElse(opened.address() + "/pruefen");
    }

    /** With {@code ?fehler} the page says what is wrong with it: one gets here from a check that failed. */
    @GetMapping("/antrag/{draftId}/{number:\\d{1,3}}")
    ModelAndView show(@PathVariable UUID draftId, @PathVariable int number,
            @RequestParam(name = "fehler", required = false) String judged,
            @RequestParam(name = "zurueck", defaultValue = "") String returnTo, Locale locale, HttpServletRequest request) {
        OpenDraft opened = desk.open(draftId, request, locale);
        WizardPage page = opened.page(number).orElse(null);
        if (page == null) {
            return new ModelAndView("redirect:" + opened.address());
        }
        return view.of(opened, page, new FormView.Showing(judged != null, Set.of(), returnTo, null), locale);
    }

    @PostMapping("/antrag/{draftId}/{number:\\d{1,3}}")
    ModelAndView fillIn(@PathVariable UUID draftId, @PathVariable int number, @RequestParam("revision") long revision,
            @RequestParam(name = "schritt", defaultValue = "weiter") String step,
            @RequestParam(name = "zurueck", defaultValue = "") String returnTo,
            @RequestParam MultiValueMap<String, String> typed, Locale locale, HttpServletRequest request) {
        OpenDraft before = desk.open(draftId, request, locale);
        int index = number - 1;
        PostedForm posted = PostedForm.read(before.form(), index, Map.copyOf(typed), before.draft().data(), desk.rules(locale));
        PostedFiles.Taken taken = files.take(request, before, posted.data(), locale);
        OpenDraft after;
        try {
            after = desk.open(drafts.save(draftId, before.owner(), revision, taken.data()), before.owner(), locale);
        } catch (DraftChanged elsewhere) {
            return changedElsewhere(elsewhere.current(), before.owner(), index, posted, returnTo, typed, locale);
        }
        WizardPage page = after.page(number).orElse(null);
        if (page == null) {
            return new ModelAndView("redirect:" + after.address());
        }
        if (posted.action() != null || !taken.refused().isEmpty()) {
            boolean judged = posted.errorsShown() || posted.action() != null && posted.action().kind() == FormAction.Kind.DONE;
            return view.of(after.withErrors(taken.refused()), page,
                    new FormView.Showing(judged || !taken.refused().isEmpty(), posted.openRows(), returnTo, null), locale);
        }
        if (step.equals("zurueck")) {
            return new ModelAndView("redirect:" + after.before(page).map(after::address).orElse("/dienste/" + after.draft().serviceId()));
        }
        if (FormPage.hasErrors(after.form(), after.evaluation(), index)) {
            return view.of(after, page, new FormView.Showing(true, posted.openRows(), returnTo, null), locale);
        }
        return new ModelAndView("redirect:" + (returnTo.equals("pruefen") ? after.address() + "/pruefen"
                : after.after(page).map(after::address).orElse(after.address() + "/pruefen")));
    }

    /** The other device's answers stay; what was typed here is shown on top of them and counts when it is sent again. */
    private ModelAndView changedElsewhere(AnswerDraft current, DraftOwner owner, int index, PostedForm posted, String returnTo,
            MultiValueMap<String, String> typed, Locale locale) {
        OpenDraft theirs = desk.open(current, owner, locale);
        Map<String, Object> both = PostedForm.read(theirs.form(), index, Map.copyOf(typed), current.data(), desk.rules(locale)).data();
        OpenDraft shown = desk.with(theirs, both, locale);
        WizardPage page = shown.page(index + 1).orElse(null);
        return page == null ? new ModelAndView("redirect:" + theirs.address())
                : view.of(shown, page, new FormView.Showing(false, posted.openRows(), returnTo, "changed-elsewhere"), locale);
    }

    @GetMapping("/antrag/{draftId}/loeschen")
    ModelAndView askBeforeDeleting(@PathVariable UUID draftId, Locale locale, HttpServletRequest request) {
        return new ModelAndView("portal/delete-draft", Map.of("draft", desk.open(draftId, request, locale).draft()));
    }

    @PostMapping("/antrag/{draftId}/loeschen")
    String delete(@PathVariable UUID draftId, Locale locale, HttpServletRequest request) {
        OpenDraft opened = desk.open(draftId, request, locale);
        drafts.delete(draftId, opened.owner());
        return "redirect:/dienste/" + opened.draft().serviceId() + "?geloescht";
    }
}
