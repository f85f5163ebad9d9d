package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.script.ThreadMeter;

/** What one evaluation may still use. Its time is time of the processor, so that a busy machine refuses nobody. */
final class Budget {
    private final EvaluationLimits limits;
    private final long end;
    private int instances;
    private int questions;

    Budget(EvaluationLimits limits) {
        this.limits = limits;
        this.end = ThreadMeter.nanos() + limits.time().toNanos();
    }

    /** Called for each component instance. */
    void step() {
        if (++instances > limits.instances()) {
            throw new EvaluationRefused("", "the form has more than " + limits.instances()
                    + " fields with this data; send fewer rows");
        }
        checkTime();
    }

    /** Cheap enough to be asked often: it looks at the clock every 64th time. */
    void checkTime() {
        if ((++questions & 63) == 0 && remainingNanos() < 0) {
            throw new EvaluationRefused("", "evaluating the form took longer than " + limits.time().toMillis()
                    + " ms and was stopped");
        }
    }

    long remainingNanos() {
        return end - ThreadMeter.nanos();
    }
}
