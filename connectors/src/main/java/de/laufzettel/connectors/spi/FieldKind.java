package de.laufzettel.connectors.spi;

/** What a value stands for, where its Java type does not say it. */
public enum FieldKind {
    PLAIN,
    /** Several lines. */
    LONG_TEXT,
    /** The key of a text of the service: {@code texts/<key>.html}. */
    TEXT_KEY
}
