package de.laufzettel.connectors.spi;

/** What happens when the same call is sent twice, because an answer was lost. The designer sees which one holds for a step. */
public enum Guarantee {
    /** The target knows the key and does the work once, however often it is asked. */
    IDEMPOTENT,
    /** Before it is sent again, {@link Lookup} asks the target whether it has been done. */
    LOOKUP,
    /** It may arrive twice. Nothing is sent again without a person's word when the outcome is unknown. */
    AT_LEAST_ONCE
}
