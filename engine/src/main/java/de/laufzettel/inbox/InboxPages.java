package de.laufzettel.inbox;

import de.laufzettel.identity.SignedIn;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list: which cases wait for me and my group. */
@Controller
class InboxPages {

    private final Inbox inbox;

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/eingang")
    String list(@RequestParam(name = "ansicht", defaultValue = "alle") String scope,
            @RequestParam(name = "dienst", defaultValue = "") String service,
            @RequestParam(name = "seite", defaultValue = "1") int page,
            @RequestParam(name = "erledigt", required = false) @Nullable String completed,
            @AuthenticationPrincipal SignedIn who, Locale locale, Model model) {
        model.addAttribute("list", inbox.of(Desk.read(scope, service, page), who, locale));
        model.addAttribute("completed", completed != null);
        return "inbox/list";
    }
}
