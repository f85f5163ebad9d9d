package de.laufzettel.connectors.mail;

import java.util.List;
import java.util.UUID;

/**
 * A mail ready to go.
 *
 * @param key  the same for every attempt; the transport makes the Message-ID from it, so that a mail that arrives twice is seen to be one
 * @param html an XHTML fragment in which all data are escaped
 */
public record Mail(UUID key, String to, String subject, String html, List<Attachment> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
    }

    /** Of the form that RFC 5322 asks for, without anything about the case. */
    public String messageId() {
        return messageId(key);
    }

    static String messageId(UUID key) {
        return "<" + key + "@laufzettel>";
    }

    @Override
    public String toString() {
        return "Mail " + key;
    }

    /** A file that goes with the mail. */
    public record Attachment(String name, String mediaType, byte[] content) {

        @Override
        public String toString() {
            return "Attachment of " + content.length + " bytes";
        }
    }
}
