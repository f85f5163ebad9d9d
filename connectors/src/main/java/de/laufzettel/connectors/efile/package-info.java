/**
 * One set of operations for every e-file: the built-in one, Munich's eAkte, CMIS, xdomea. Owns the names, inputs, results and refusals that
 * designers see; each {@link EFileWay} does as many of the operations as its e-file can. It must never know what stands behind a way.
 */
@NullMarked
package de.laufzettel.connectors.efile;

import org.jspecify.annotations.NullMarked;
