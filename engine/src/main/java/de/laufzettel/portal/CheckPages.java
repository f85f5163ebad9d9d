package de.laufzettel.portal;

import de.laufzettel.forms.render.WizardPage;
import de.laufzettel.forms.summary.Summary;
import de.laufzettel.submission.DraftGone;
import de.laufzettel.submission.InvalidAnswers;
import de.laufzettel.submission.Submissions;
import de.laufzettel.submission.Submitted;
import de.laufzettel.submission.TokenReused;
import de.laufzettel.web.NotFound;
import de.laufzettel.web.ServiceTitles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Check your answers, submit, and the confirmation: the reference is shown after the commit and never before. */
@Controller
class CheckPages {

    private final DraftDesk desk;
    private final Submissions submissions;
    private final Visitors visitors;
    private final ServiceTitles titles;
    private final Confirmations confirmations;

    CheckPages(DraftDesk desk, Submissions submissions, Visitors visitors, ServiceTitles titles, Confirmations confirmations) {
        this.desk = desk;
        this.submissions = submissions;
        this.visitors = visitors;
        this.titles = titles;
        this.confirmations = confirmations;
    }

    @GetMapping("/antrag/{draftId}/pruefen")
    ModelAndView check(@PathVariable UUID draftId, @RequestParam(name = "veraltet", required = false) String stale,
            Locale locale, HttpServletRequest request) {
        if (submitted(draftId, request).isPresent()) {
            return new ModelAndView("redirect:/antrag/" + draftId + "/bestaetigung");
        }
        OpenDraft opened = desk.open(draftId, request, locale);
        Optional<WizardPage> wrong = opened.firstWithErrors();
        if (wrong.isPresent()) {
            return new ModelAndView("redirect:" + opened.address(wrong.get()) + "?fehler");
        }
        List<Summary.Section> sections = Summary.of(opened.form(), opened.evaluation().data(), desk.rules(locale)).sections();
        ModelAndView answer = new ModelAndView("portal/check");
        answer.addObject("serviceTitle", titles.of(opened.draft().serviceId(), locale));
        answer.addObject("address", opened.address());
        answer.addObject("sections", sections);
        answer.addObject("steps", opened.pages().size() + 1);
        answer.addObject("lastPage", opened.pages().isEmpty() ? opened.address() : opened.address(opened.pages().get(opened.pages().size() - 1)));
        answer.addObject("token", opened.draft().token());
        answer.addObject("stale", stale != null);
        return answer;
    }

    @PostMapping("/antrag/{draftId}/absenden")
    ModelAndView submit(@PathVariable UUID draftId, @RequestParam("token") String token, HttpServletRequest request) {
        DraftGone gone = null;
        for (var owner : visitors.owners(request)) {
            try {
                submissions.submit(draftId, owner, token);
                return new ModelAndView("redirect:/antrag/" + draftId + "/bestaetigung");
            } catch (InvalidAnswers answers) {
                return new ModelAndView("redirect:/antrag/" + draftId + "/pruefen");
            } catch (TokenReused other) {
                return new ModelAndView("portal/token-reused", HttpStatus.CONFLICT);
            } catch (DraftGone reason) {
                gone = gone == null || gone.reason() == DraftGone.Reason.UNKNOWN ? reason : gone;
            }
        }
        if (gone == null || gone.reason() == DraftGone.Reason.UNKNOWN) {
            throw new NotFound();
        }
        return new ModelAndView("redirect:/antrag/" + draftId
                + (gone.reason() == DraftGone.Reason.SUBMITTED ? "/bestaetigung" : "/pruefen?veraltet"));
    }

    @GetMapping("/antrag/{draftId}/bestaetigung")
    ModelAndView confirmation(@PathVariable UUID draftId, Locale locale, HttpServletRequest request) {
        return confirmations.of(submitted(draftId, request).orElseThrow(NotFound::new), locale);
    }

    private Optional<Submitted> submitted(UUID draftId, HttpServletRequest request) {
        return visitors.owners(request).stream().flatMap(owner -> submissions.ofDraft(draftId, owner).stream()).findFirst();
    }
}
