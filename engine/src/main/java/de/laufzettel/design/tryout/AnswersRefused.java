package de.laufzettel.design.tryout;

import de.laufzettel.forms.evaluate.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/** A form does not accept these answers. */
public class AnswersRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<FieldError> errors;

    AnswersRefused(List<FieldError> errors) {
        super(errors.stream().map(error -> error.path() + ": " + error.message()).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
