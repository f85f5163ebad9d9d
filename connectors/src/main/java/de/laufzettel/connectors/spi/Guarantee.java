package de.laufzettel.connectors.spi;

/** What happens when the same call is sent twice, because an answer was lost. The designer sees which one holds for a step. */
public enum Guarantee {
    /** The target knows the key and does the work once, however often it is asked. */
    IDEMPOTENT,
    /** Before it is sent again, {@link Lookup} asks the target whether it has been done. */
    LOOKUP,
    /** It may arrive twice: an attempt whose outcome is unknown is made again. A correction of it needs a person's word. */
    AT_LEAST_ONCE
}
