package de.laufzettel.studio;

import de.laufzettel.identity.SignedIn;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is working in the studio, and a token for the changes to come. */
@StudioApi
class SessionApi {

    record Session(String name, String displayName, String language) {
    }

    /** Asking for the token sets its cookie, which the studio's script sends back as a header. */
    @GetMapping("/session")
    Session session(@AuthenticationPrincipal SignedIn who, CsrfToken csrf, Locale locale) {
        csrf.getToken();
        return new Session(who.getUsername(), who.displayName(), locale.getLanguage());
    }
}
