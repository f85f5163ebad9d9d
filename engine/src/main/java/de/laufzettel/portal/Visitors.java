package de.laufzettel.portal;

import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.submission.AnswerDrafts;
import de.laufzettel.submission.DraftOwner;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whose drafts a request may see: those of the signed-in citizen, and those begun in this browser without an account. */
@Component
class Visitors {

    private static final String COOKIE = "lz_draft";
    private static final Duration KEPT = Duration.ofDays(30);

    private final AnswerDrafts drafts;

    Visitors(AnswerDrafts drafts) {
        this.drafts = drafts;
    }

    /** All owners this request can speak for, the account first; a draft begun before signing in stays reachable. */
    List<DraftOwner> owners(HttpServletRequest request) {
        List<DraftOwner> owners = new ArrayList<>();
        account(request).map(citizen -> DraftOwner.account(citizen.accountId())).ifPresent(owners::add);
        secret(request).map(DraftOwner::secret).ifPresent(owners::add);
        return owners;
    }

    /** The owner of a new draft. Somebody without an account gets a secret, the same for all drafts of this browser. */
    DraftOwner ownerOfNew(HttpServletRequest request, HttpServletResponse response) {
        return account(request).map(citizen -> DraftOwner.account(citizen.accountId())).orElseGet(() -> {
            String secret = secret(request).orElseGet(drafts::newSecret);
            response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, secret).path("/").maxAge(KEPT)
                    .httpOnly(true).sameSite("Lax").secure(request.isSecure()).build().toString());
            return DraftOwner.secret(secret);
        });
    }

    /** A citizen's account; staff who try a form are visitors like others. */
    Optional<SignedIn> account(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && Permissions.may(signedIn, Permission.OWN_APPLICATIONS) ? Optional.of(signedIn) : Optional.empty();
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Stream.of(cookies).filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue).filter(value -> !value.isBlank()).findFirst();
    }
}
