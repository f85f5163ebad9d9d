package de.laufzettel.connectors.spi;

/**
 * Marks a connector: a class with {@link ConnectorType} on it and one public method an {@link Operation}. The product's own connectors
 * are given their ports by constructor; one in a third party's jar has a public constructor without parameters and is named in
 * {@code META-INF/services/de.laufzettel.connectors.spi.Connector}. One instance serves all calls, from many threads at once.
 */
public interface Connector {
}
