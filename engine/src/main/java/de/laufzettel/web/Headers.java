package de.laufzettel.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers that tell the browser what these pages will never do. */
final class Headers {

    /** img-src data: is for the icons inside the stylesheet. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The drawing libraries, the FEEL editor and the form builder write styles of their own. Scripts stay ours alone. */
    private static final String STUDIO = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private Headers() {
    }

    static void ofPages(HttpSecurity http) throws Exception {
        write(http, PAGES, false);
    }

    static void ofStudio(HttpSecurity http) throws Exception {
        write(http, STUDIO, true);
    }

    private static void write(HttpSecurity http, String contentPolicy, boolean framesOfOurOwn) throws Exception {
        http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .frameOptions(frames -> {
                    if (framesOfOurOwn) {
                        frames.sameOrigin();
                    } else {
                        frames.deny();
                    }
                })
                // the address of a status page contains its secret: it must not travel to anybody else's server
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
    }
}
