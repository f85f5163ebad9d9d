package de.laufzettel.portal;

import de.laufzettel.identity.AccountRefused;
import de.laufzettel.identity.Registrations;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.submission.CaseRecord;
import de.laufzettel.submission.Cases;
import de.laufzettel.web.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A citizen's account: make one, confirm it, see one's applications. */
@Controller
class AccountPages {

    private final Registrations registrations;
    private final Cases cases;
    private final AccountOverview overview;

    AccountPages(Registrations registrations, Cases cases, AccountOverview overview) {
        this.registrations = registrations;
        this.cases = cases;
        this.overview = overview;
    }

    @GetMapping("/konto")
    String applications(@AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
        model.addAttribute("applications", overview.of(who.accountId(), locale));
        return "portal/account";
    }

    /** The link with its secret is looked up again, so that nobody has to keep it who has an account. */
    @GetMapping("/konto/antraege/{caseId}")
    String application(@PathVariable UUID caseId, @AuthenticationPrincipal SignedIn who) {
        CaseRecord theCase = cases.byId(caseId).filter(found -> who.accountId().equals(found.accountId())).orElseThrow(NotFound::new);
        return "redirect:/vorgang/" + theCase.reference() + "/" + cases.secretOf(theCase);
    }

    @GetMapping("/konto/registrieren")
    String register(Model model) {
        model.addAttribute("form", Registration.empty());
        return "portal/register";
    }

    @PostMapping("/konto/registrieren")
    String register(@RequestParam(defaultValue = "") String displayName, @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String password, Locale locale, Model model) {
        try {
            registrations.request(displayName.strip(), mail.strip(), password, locale);
            model.addAttribute("mail", mail.strip());
            return "portal/registered";
        } catch (AccountRefused refused) {
            model.addAttribute("form", Registration.refused(displayName, mail, refused.code()));
            return "portal/register";
        }
    }

    /** A button, not the link alone: mail scanners follow links and would confirm for somebody who never wanted it. */
    @GetMapping("/konto/bestaetigen/{token}")
    String confirm(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("failed", false);
        return "portal/confirm-account";
    }

    @PostMapping("/konto/bestaetigen/{token}")
    String confirmed(@PathVariable String token, Model model) {
        if (registrations.confirm(token)) {
            return "redirect:/anmelden?bestaetigt";
        }
        model.addAttribute("token", token);
        model.addAttribute("failed", true);
        return "portal/confirm-account";
    }
}
