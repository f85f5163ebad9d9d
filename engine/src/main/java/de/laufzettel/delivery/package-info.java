/**
 * The hand-over ledger and the worker that calls connectors: at least once on the wire, once in effect.
 */
@ApplicationModule(displayName = "delivery")
@NullMarked
package de.laufzettel.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
