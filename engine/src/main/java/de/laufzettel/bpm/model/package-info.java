/** Reads BPMN and DMN files into records, without trusting them. */
@NullMarked
package de.laufzettel.bpm.model;

import org.jspecify.annotations.NullMarked;
