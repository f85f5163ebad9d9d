/**
 * The append-only trail: who did what, to what, when. It never holds answers, names or addresses of citizens.
 */
@ApplicationModule(displayName = "audit")
@NullMarked
package de.laufzettel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
