/**
 * The mail connector. Owns what a step says about a mail; how it leaves the house is behind {@link MailTransport}. It must never log or
 * report an address.
 */
@NullMarked
package de.laufzettel.connectors.mail;

import org.jspecify.annotations.NullMarked;
