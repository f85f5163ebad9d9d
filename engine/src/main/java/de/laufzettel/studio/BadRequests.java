package de.laufzettel.studio;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the API says to requests that no page of ours makes (RFC 9457): no JSON, or values that are missing or too long. */
@RestControllerAdvice(annotations = StudioApi.class)
class BadRequests {

    private final MessageSource messages;

    BadRequests(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid, Locale locale) {
        String fields = String.join(", ", invalid.getFieldErrors().stream().map(error -> error.getField()).distinct().toList());
        return problem("invalid", locale, fields);
    }

    /** Its message quotes what was sent, so none of it is given back. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unreadable(Locale locale) {
        return problem("unreadable", locale);
    }

    private ProblemDetail problem(String key, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(messages.getMessage("studio." + key + ".title", arguments, locale));
        problem.setDetail(messages.getMessage("studio." + key + ".detail", arguments, locale));
        return problem;
    }
}
