/**
 * What a connector's class says about itself, read once by reflection: operations, fields, constraints, refusals. Templates,
 * documentation and validation are all made from it, so that they cannot differ. It must never call the target of a connector on its own.
 */
@NullMarked
package de.laufzettel.connectors.describe;

import org.jspecify.annotations.NullMarked;
