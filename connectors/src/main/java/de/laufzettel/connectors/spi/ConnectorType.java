package de.laufzettel.connectors.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a connector in the studio and in topics. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConnectorType {

    /** First part of the topics, for example {@code mail} of {@code mail.send}: lower-case letters, digits, hyphens. */
    String id();

    Words name();

    /** What it does, in a sentence for designers. */
    Words description();

    /** SVG path data of the icon in a box of 24 by 24, drawn in the colour of the text. */
    String icon();

    Category category();

    /** Whether a step must, may or cannot name a target that the operator has configured. */
    TargetUse target() default TargetUse.NONE;

    /** Codes that every operation may give, besides its own. */
    Refusal[] refusals() default {};
}
