/** The form in which a case's data is held: frozen JSON values and paths into them. Knows nothing of the engine. */
@NullMarked
package de.laufzettel.bpm.data;

import org.jspecify.annotations.NullMarked;
