/** The second wall behind the deployment gate: whatever a model says, expressions reach only case data and registered functions, and neither scripts nor Java classes are ever loaded on a model's word. */
@NullMarked
package de.laufzettel.bpm.guard;

import org.jspecify.annotations.NullMarked;
