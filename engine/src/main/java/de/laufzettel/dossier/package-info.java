/**
 * The document of a service: everything that is drawn, as a text that a person reads, prints and archives, and the draft of
 * the record of processing activities with it. It reads a service package and must never ask what is stored elsewhere.
 */
@ApplicationModule(displayName = "dossier")
@NullMarked
package de.laufzettel.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
