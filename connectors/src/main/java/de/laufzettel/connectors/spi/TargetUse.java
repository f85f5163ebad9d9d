package de.laufzettel.connectors.spi;

/** Whether a step of a connector names a configured target. */
public enum TargetUse {
    /** Works inside the product, or with the one system the operator has set up for the whole installation. */
    NONE,
    /** Without a named target the built-in one is used. */
    OPTIONAL,
    REQUIRED
}
