/**
 * The service package: one folder (or zip) is one service. Reads and writes it deterministically, within limits, and holds
 * the services that ship with the product. No Spring, no engine.
 */
@NullMarked
package de.laufzettel.library;

import org.jspecify.annotations.NullMarked;
