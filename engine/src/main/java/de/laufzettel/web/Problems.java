package de.laufzettel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.ObjectMapper;

/** Problem details (RFC 9457) for refusals that happen before a controller is reached. */
@Component
class Problems {

    private final ObjectMapper json;
    private final MessageSource messages;
    private final LocaleResolver languages;

    Problems(ObjectMapper json, MessageSource messages, LocaleResolver localeResolver) {
        this.json = json;
        this.messages = messages;
        this.languages = localeResolver;
    }

    /** True for addresses of APIs. Never decided by the Accept header, which scripts often leave at {@code *}{@code /*}. */
    static boolean wantedBy(HttpServletRequest request) {
        return isApi(request.getRequestURI());
    }

    static boolean isApi(String path) {
        return path.startsWith("/studio/api/") || path.startsWith("/api/");
    }

    ProblemDetail of(HttpServletRequest request, HttpStatus status) {
        ErrorWords words = ErrorWords.of(status.value());
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(words.title(), null, languages.resolveLocale(request)));
        problem.setDetail(messages.getMessage(words.whatToDo(), null, languages.resolveLocale(request)));
        return problem;
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        ProblemDetail problem = of(request, status);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
