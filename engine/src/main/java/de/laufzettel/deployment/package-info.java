/**
 * An approved version becomes an immutable release (SHA-256) and an engine deployment in one transaction.
 */
@ApplicationModule(displayName = "deployment")
@NullMarked
package de.laufzettel.deployment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
