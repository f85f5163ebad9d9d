package de.laufzettel.forms.evaluate;

/** What one evaluation may still use. */
final class Budget {
    private final EvaluationLimits limits;
    private final long end;
    private int instances;

    Budget(EvaluationLimits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /** Called for each component instance. */
    void step() {
        if (++instances > limits.instances()) {
            throw new EvaluationRefused("", "the form has more than " + limits.instances()
                    + " fields with this data; send fewer rows");
        }
        if ((instances & 127) == 0) {
            checkTime();
        }
    }

    void checkTime() {
        if (remainingNanos() < 0) {
            throw new EvaluationRefused("", "evaluating the form took longer than " + limits.time().toMillis()
                    + " ms and was stopped");
        }
    }

    long remainingNanos() {
        return end - System.nanoTime();
    }
}
