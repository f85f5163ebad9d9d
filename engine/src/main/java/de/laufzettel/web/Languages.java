package de.laufzettel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * German first: another language only when it was asked for, by {@code ?lang=}, and then kept in a cookie. The
 * browser's list of languages is not asked, because a form that changes its language from one device to the next
 * confuses more people than it helps.
 */
public final class Languages implements LocaleResolver, HandlerInterceptor {

    public static final List<Locale> OFFERED = List.of(Locale.GERMAN, Locale.ENGLISH);
    static final String PARAMETER = "lang";
    private static final String COOKIE = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> kept(request)).orElse(Locale.GERMAN);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by ?" + PARAMETER + "=");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(locale -> response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, locale.getLanguage()).path("/").maxAge(KEPT).sameSite("Lax")
                        .httpOnly(true).secure(request.isSecure()).build().toString()));
        return true;
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        // of the address only: reading a body here would parse an upload before anybody may send one
        String query = request.getQueryString();
        return query == null ? Optional.empty() : Stream.of(query.split("&"))
                .filter(part -> part.startsWith(PARAMETER + "="))
                .flatMap(part -> offered(part.substring(PARAMETER.length() + 1)).stream())
                .findFirst();
    }

    private static Optional<Locale> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Stream.of(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> offered(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> offered(String language) {
        return OFFERED.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
    }
}
