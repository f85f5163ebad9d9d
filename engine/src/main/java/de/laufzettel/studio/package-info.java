/**
 * Pages and APIs for process designers.
 */
@ApplicationModule(displayName = "studio")
@NullMarked
package de.laufzettel.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
