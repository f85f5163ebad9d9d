/**
 * A process as a graph: what follows what, through sub-processes and attached events. Its soundness and the flow of data along
 * its paths are computed here; all of it is linear or bounded, and none of it throws on a strange model.
 */
@NullMarked
package de.laufzettel.design.flow;

import org.jspecify.annotations.NullMarked;
