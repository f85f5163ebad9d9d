package de.laufzettel.connectors.spi;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text without line breaks and other control characters. Whoever can write a line break into an address or a subject writes headers of
 * the mail; the same holds for HTTP headers and lines of CSV.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
@Pattern(regexp = "\\P{Cntrl}*")
@ReportAsSingleViolation
public @interface SingleLine {

    String message() default "must be a single line";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
