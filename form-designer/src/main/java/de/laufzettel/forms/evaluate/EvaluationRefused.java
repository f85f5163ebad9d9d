package de.laufzettel.forms.evaluate;

/**
 * The submission cannot be evaluated at all: it, or the form, is beyond a limit, or of a shape the original refuses as a whole.
 * {@link #path()} names the component ("" for the submission).
 */
public final class EvaluationRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String path;

    public EvaluationRefused(String path, String reason) {
        super(path.isEmpty() ? reason : path + ": " + reason);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
