package de.laufzettel.design;

/** The content cannot be kept; nothing was changed. The problem names the place and what to do. */
public final class SaveRefused extends RuntimeException {

    private final transient Problem problem;

    SaveRefused(Problem problem) {
        super(problem.file() + " " + problem.place() + ": " + problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
