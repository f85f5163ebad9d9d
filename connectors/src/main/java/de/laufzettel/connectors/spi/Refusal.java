package de.laufzettel.connectors.spi;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A refusal that a designer can plan for. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Refusal {

    /** Upper-case letters, digits and underscores. */
    String code();

    Words meaning();

    /**
     * Whether the settings of the house are at fault and never the case: operations puts them right and the step goes on, so a
     * designer need not plan for it.
     */
    boolean bySettings() default false;
}
