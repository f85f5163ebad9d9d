/**
 * Bringing a published version, byte for byte, to another installation, and taking in what others bring here. Both ends
 * compare the SHA-256 of the content; this package knows no pages.
 */
@ApplicationModule(displayName = "promotion")
@NullMarked
package de.laufzettel.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
