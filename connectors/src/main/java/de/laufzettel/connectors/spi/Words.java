package de.laufzettel.connectors.spi;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The same in German and English, for the person who draws a process. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Words {

    String de();

    String en();
}
