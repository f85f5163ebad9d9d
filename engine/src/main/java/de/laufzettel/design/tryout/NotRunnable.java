package de.laufzettel.design.tryout;

import de.laufzettel.design.Problem;
import java.util.List;

/** The draft cannot be tried out as it is; each problem names its place. */
public class NotRunnable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    NotRunnable(List<Problem> problems) {
        super("Cannot be tried out: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
