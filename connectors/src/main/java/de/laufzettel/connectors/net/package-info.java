/**
 * Where connectors may connect to. Owns the list of address ranges and the rule that the address which was checked is the one that is
 * connected to. It must never follow a redirect or resolve a name twice.
 */
@NullMarked
package de.laufzettel.connectors.net;

import org.jspecify.annotations.NullMarked;
