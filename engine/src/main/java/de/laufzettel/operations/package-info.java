/**
 * Pages for operators and administrators: hand-overs, mailbox, accounts.
 */
@ApplicationModule(displayName = "operations")
@NullMarked
package de.laufzettel.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
