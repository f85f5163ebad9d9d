/**
 * Mails and messages to citizens: transport by SMTP or into the built-in mailbox, and what a case has for its
 * citizen to read.
 */
@ApplicationModule(displayName = "messages")
@NullMarked
package de.laufzettel.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
