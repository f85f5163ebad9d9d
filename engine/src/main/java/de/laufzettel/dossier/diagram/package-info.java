/**
 * Draws a BPMN diagram from the shapes that are in the file, once as SVG and once with whatever paints on paper. It knows
 * shapes only: what a model means is not its business, and nothing it meets may keep the rest from being drawn.
 */
@NullMarked
package de.laufzettel.dossier.diagram;

import org.jspecify.annotations.NullMarked;
