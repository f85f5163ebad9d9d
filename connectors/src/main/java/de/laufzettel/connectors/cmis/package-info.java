/**
 * E-files that speak CMIS 1.1, by its browser binding: a client of our own and the common operations over it. Owns how files, procedures and
 * documents lie in folders, and the names by which the work of a hand-over is found again; what a house calls its types and properties are
 * settings of the target.
 */
@NullMarked
package de.laufzettel.connectors.cmis;

import org.jspecify.annotations.NullMarked;
