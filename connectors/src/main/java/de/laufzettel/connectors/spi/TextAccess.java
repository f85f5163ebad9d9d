package de.laufzettel.connectors.spi;

/** The texts of the service in the release that the case runs on. */
public interface TextAccess {

    /** The text with the case's data filled in, as an XHTML fragment in which all data are escaped. */
    String render(String textKey);
}
