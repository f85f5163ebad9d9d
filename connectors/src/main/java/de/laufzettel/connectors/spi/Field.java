package de.laufzettel.connectors.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Explains one component of an input or result record. Whether it is required says Jakarta Validation on the same component. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

    Words label();

    Words hint() default @Words(de = "", en = "");

    FieldKind kind() default FieldKind.PLAIN;

    /** What the studio writes into the step at first, for example {@code ${data.antragsteller.email}}. */
    String suggestion() default "";
}
