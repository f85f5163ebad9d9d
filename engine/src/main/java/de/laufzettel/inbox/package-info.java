/**
 * Pages for case workers: tasks, cases, decisions, and the e-file's browser.
 */
@ApplicationModule(displayName = "inbox")
@NullMarked
package de.laufzettel.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
