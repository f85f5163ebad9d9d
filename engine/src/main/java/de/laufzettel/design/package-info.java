/**
 * Services being drawn, the domain only: drafts, their history, and the check of a whole service before it may be
 * published.
 */
@ApplicationModule(displayName = "design")
@NullMarked
package de.laufzettel.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
