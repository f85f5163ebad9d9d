/**
 * The built-in e-file: file plan entry, file, procedure, document; rights and search; and the connector that files
 * into it.
 */
@ApplicationModule(displayName = "efile")
@NullMarked
package de.laufzettel.efile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
