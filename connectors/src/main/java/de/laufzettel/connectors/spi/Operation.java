package de.laufzettel.connectors.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing a connector can do: a public method {@code R operation(I input, Call call)}, input and result being records. It returns the
 * result, or throws {@link RetryLater} or {@link Rejected}; any other exception is an incident that an operator looks at.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {

    /** Second part of the topic: lower-case letters, digits, hyphens. */
    String id();

    Words name();

    Words description();

    Guarantee guarantee();

    /** Whether only a target that the operator has configured can do it, and not what is built in. */
    boolean needsTarget() default false;

    /** Every code that this operation may give in {@link Rejected}; the designer can catch each at the step's border. */
    Refusal[] refusals() default {};
}
