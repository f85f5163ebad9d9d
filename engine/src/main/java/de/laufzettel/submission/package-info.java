/**
 * Drafts of answers, the idempotent submit, the reference number, and where a case stands in the citizen's words.
 */
@ApplicationModule(displayName = "submission")
@NullMarked
package de.laufzettel.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
