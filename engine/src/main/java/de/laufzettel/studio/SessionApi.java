package de.laufzettel.studio;

import de.laufzettel.identity.SignedIn;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is working in the studio, and the token that every changing request must carry. */
@StudioApi
class SessionApi {

    record Csrf(String header, String token) {
    }

    record Session(String name, String displayName, String language, Csrf csrf) {
    }

    @GetMapping("/session")
    Session session(@AuthenticationPrincipal SignedIn who, CsrfToken csrf, Locale locale) {
        return new Session(who.getUsername(), who.displayName(), locale.getLanguage(),
                new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }
}
