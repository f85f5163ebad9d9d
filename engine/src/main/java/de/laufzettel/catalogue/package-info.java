/**
 * What citizens can find: descriptions and search, and which release of a service is live.
 */
@ApplicationModule(displayName = "catalogue")
@NullMarked
package de.laufzettel.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
