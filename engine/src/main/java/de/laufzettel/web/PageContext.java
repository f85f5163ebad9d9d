package de.laufzettel.web;

import de.laufzettel.identity.Permission;
import de.laufzettel.identity.Permissions;
import de.laufzettel.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/** What every template may ask: words, language, who is signed in, the token of forms. Model attribute {@code page}. */
public final class PageContext {

    private final HttpServletRequest request;
    private final Locale locale;
    private final Formats formats;
    private final MessageSource messages;
    private final Assets assets;
    private final Site site;
    private final boolean demo;
    private final Instant now;

    PageContext(HttpServletRequest request, Locale locale, ZoneId zone, Instant now, MessageSource messages, Assets assets,
            Site site, boolean demo) {
        this.request = request;
        this.locale = locale;
        this.formats = new Formats(locale, zone);
        this.messages = messages;
        this.assets = assets;
        this.site = site;
        this.demo = demo;
        this.now = now;
    }

    /** The words for a key, from {@code messages/<package>_<language>.properties}. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public Locale locale() {
        return locale;
    }

    public String lang() {
        return locale.getLanguage();
    }

    public List<Locale> languages() {
        return Languages.OFFERED;
    }

    /** This page in another language; for an answer to a POST, the page that the form came from. */
    public String addressIn(Locale other) {
        return UriComponentsBuilder.fromPath(path())
                .query("GET".equals(request.getMethod()) ? request.getQueryString() : null)
                .replaceQueryParam(Languages.PARAMETER, other.getLanguage()).build().toUriString();
    }

    public boolean isAt(String prefix) {
        return path().equals(prefix) || path().startsWith(prefix + "/");
    }

    public Site site() {
        return site;
    }

    public boolean demo() {
        return demo;
    }

    public String asset(String name) {
        return assets.address(name);
    }

    public Formats formats() {
        return formats;
    }

    public String day(Instant at) {
        return formats.day(at);
    }

    public String time(Instant at) {
        return formats.time(at);
    }

    /** How long ago, in whole minutes, hours or days: "seit 3 Tagen". */
    public String ago(Instant at) {
        Duration passed = Duration.between(at, now);
        if (passed.toMinutes() < 60) {
            return text("web.ago.minutes", Math.max(0, passed.toMinutes()));
        }
        return passed.toHours() < 24 ? text("web.ago.hours", passed.toHours()) : text("web.ago.days", passed.toDays());
    }

    /** Asking for the token sets its cookie, so only pages with a form do. */
    public CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    public @Nullable SignedIn user() {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }

    public boolean may(Permission permission) {
        return Permissions.may(user(), permission);
    }

    private String path() {
        Object forwardedFrom = request.getAttribute("jakarta.servlet.error.request_uri");
        return forwardedFrom == null ? request.getRequestURI() : forwardedFrom.toString();
    }
}
