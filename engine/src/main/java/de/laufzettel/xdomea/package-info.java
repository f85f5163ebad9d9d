/**
 * xdomea 3.0 out of the built-in e-file: message packages that another authority or another e-file can import. Owns the shape of the messages,
 * the names in the package and what becomes a history entry; it reads the e-file with the rights of whoever asks and changes nothing.
 */
@ApplicationModule(displayName = "xdomea")
@NullMarked
package de.laufzettel.xdomea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
