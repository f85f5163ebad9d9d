/**
 * Munich's e-file by its REST interface, eAkte 1.2.5. Owns the requests of the contract, what its status codes mean for a hand-over, and how
 * an earlier call is found again. It must never repeat a text of the e-file in a message: it may name citizens.
 */
@NullMarked
package de.laufzettel.connectors.eakte;

import org.jspecify.annotations.NullMarked;
