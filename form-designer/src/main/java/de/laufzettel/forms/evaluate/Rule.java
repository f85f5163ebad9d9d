package de.laufzettel.forms.evaluate;

import org.jspecify.annotations.Nullable;

/** One rule of one component, with its settings read. */
interface Rule {
    /**
     * Whether the rule looks at the value at all. Asked of the whole value also where there are several.
     *
     * @throws EvaluationRefused where the original fails as a whole
     */
    default boolean applies(@Nullable Object value) {
        return true;
    }

    /**
     * Checks one value and reports to {@code check}.
     *
     * @throws RuleFailed where the original's rule throws: no error for one value, a refusal where there are several
     */
    void check(Check check);

    /** Whether it looks at all values of a field together. */
    default boolean ofWholeValue() {
        return false;
    }
}
