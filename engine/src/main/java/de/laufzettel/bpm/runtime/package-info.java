/** The engine itself: its settings, how it stores a case's data, and what it does differently from its defaults. */
@NullMarked
package de.laufzettel.bpm.runtime;

import org.jspecify.annotations.NullMarked;
