package de.laufzettel.submission;

import de.laufzettel.forms.evaluate.FieldError;
import java.util.List;

/** The answers have errors; nothing was submitted. */
public final class InvalidAnswers extends RuntimeException {

    private final transient List<FieldError> errors;

    InvalidAnswers(List<FieldError> errors) {
        // paths only: messages may repeat what was answered
        super(errors.size() + " errors in the answers");
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
