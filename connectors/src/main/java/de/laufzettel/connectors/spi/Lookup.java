package de.laufzettel.connectors.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Finds what an operation has already done: a public method {@code Optional<R> find(UUID key, I input, Call call)}. Empty means that
 * the target surely has nothing under the key; when it cannot tell, it throws {@link RetryLater}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Lookup {

    /** The id of the operation. */
    String value();
}
