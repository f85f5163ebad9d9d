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
}
