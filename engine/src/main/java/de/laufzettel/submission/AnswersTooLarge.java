package de.laufzettel.submission;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No form has that many answers. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
public final class AnswersTooLarge extends RuntimeException {

    AnswersTooLarge(int maxBytes) {
        super("The answers have more than " + maxBytes + " bytes");
    }
}
