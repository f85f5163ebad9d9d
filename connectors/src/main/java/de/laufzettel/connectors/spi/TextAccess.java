package de.laufzettel.connectors.spi;

import java.util.Locale;

/** The texts of the service in the release that the case runs on, in the citizen's language where the service has them in it. */
public interface TextAccess {

    /** The text with the case's data filled in, as an XHTML fragment in which all data are escaped. */
    String render(String textKey);

    /** The language that {@link #render} answers in. A notice that exists in German only is German for everybody. */
    default Locale language(String textKey) {
        return Locale.GERMAN;
    }
}
