package de.laufzettel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Not signed in: to the sign-in page, but APIs answer 401. Not allowed: the error page says so, APIs answer 403. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String OUTDATED_FORM = "laufzettel.outdated-form";

    private final LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/anmelden");
    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (Problems.wantedBy(request)) {
            problems.write(request, response, HttpStatus.UNAUTHORIZED);
        } else {
            try {
                signIn.commence(request, response, why);
            } catch (jakarta.servlet.ServletException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        if (Problems.wantedBy(request)) {
            problems.write(request, response, HttpStatus.FORBIDDEN);
        } else {
            if (why instanceof CsrfException) {
                request.setAttribute(OUTDATED_FORM, true);
            }
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
