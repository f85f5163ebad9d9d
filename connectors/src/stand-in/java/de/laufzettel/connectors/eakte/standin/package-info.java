/**
 * Stands in for Munich's e-file in tests, built from its contract with the contract's rules: classes of objects, cancelled objects, limits, the
 * Betreffseinheit that is full, and the disturbances of a network.
 */
@NullMarked
package de.laufzettel.connectors.eakte.standin;

import org.jspecify.annotations.NullMarked;
