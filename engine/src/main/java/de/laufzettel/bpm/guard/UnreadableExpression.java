package de.laufzettel.bpm.guard;

/** A text that cannot be read as an expression at all. */
public final class UnreadableExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ExpressionProblem problem;

    UnreadableExpression(ExpressionProblem problem) {
        super(problem.messageEn(), null, false, false);
        this.problem = problem;
    }

    public ExpressionProblem problem() {
        return problem;
    }
}
