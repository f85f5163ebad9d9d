/**
 * What a connector is made of: the annotations on its class, what it is given when called, and the ways in which a call may end.
 * Owns the contract only; it must never know who calls (an engine, a worker, a test) nor any single connector.
 */
@NullMarked
package de.laufzettel.connectors.spi;

import org.jspecify.annotations.NullMarked;
