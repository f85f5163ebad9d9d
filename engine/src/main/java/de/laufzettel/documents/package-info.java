/**
 * Uploaded and produced files: limits, type by content, ids instead of names, PDF/A. A file is never reached by
 * its name.
 */
@ApplicationModule(displayName = "documents")
@NullMarked
package de.laufzettel.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
