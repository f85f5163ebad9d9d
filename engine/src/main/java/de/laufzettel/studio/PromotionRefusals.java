package de.laufzettel.studio;

import de.laufzettel.promotion.ArrivalRefused;
import de.laufzettel.promotion.EnvironmentRefused;
import de.laufzettel.promotion.PromotionFailed;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the API says when another installation, or what came from one, stands in the way. */
@RestControllerAdvice(annotations = StudioApi.class)
class PromotionRefusals {

    private final MessageSource messages;

    PromotionRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(EnvironmentRefused refused, Locale locale) {
        return problem(refused.reason() == EnvironmentRefused.Reason.MISSING ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT, locale,
                "environment", refused.reason());
    }

    /** 424, not 502: this server answers, and trying again at once will not help. */
    @ExceptionHandler
    ProblemDetail failed(PromotionFailed failed, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.FAILED_DEPENDENCY, locale, "promotion", failed.reason());
        if (!failed.problems().isEmpty()) {
            problem.setProperty("problems", ProblemView.of(failed.problems()));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(ArrivalRefused refused, Locale locale) {
        return problem(HttpStatus.CONFLICT, locale, "arrival", refused.reason());
    }

    private ProblemDetail problem(HttpStatus status, Locale locale, String what, Enum<?> reason) {
        String key = "studio." + what + "." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(key + ".title", null, locale));
        problem.setDetail(messages.getMessage(key + ".detail", null, locale));
        return problem;
    }
}
