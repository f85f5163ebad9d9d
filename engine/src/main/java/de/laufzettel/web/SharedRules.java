package de.laufzettel.web;

import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.http.HttpMethod;

/** What holds on every address alike: CSRF tokens, sessions, refusals. */
final class SharedRules {

    private SharedRules() {
    }

    static SecurityFilterChain apply(HttpSecurity http, Refusals refusals) throws Exception {
        // The token lives in a cookie, not in a session: a citizen without an account needs no session at all, and a
        // form that was left open overnight can still be sent. The studio's script reads the cookie (XSRF-TOKEN) and
        // sends it as header X-XSRF-TOKEN; pages carry it masked in a hidden field, so that BREACH finds nothing.
        http.csrf(csrf -> csrf.spa().csrfTokenRepository(tokens()));
        // a stolen session id from before signing in is worth nothing afterwards
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        http.requestCache(cache -> cache.requestCache(returnToPages()));
        http.exceptionHandling(handling -> handling
                .authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.httpBasic(basic -> basic.disable());
        return http.build();
    }

    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** After signing in one comes back to the page asked for; never to an API call or a form that was posted. */
    private static HttpSessionRequestCache returnToPages() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"), html));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
