package de.laufzettel.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail in the built-in mailbox. */
public record MailboxMail(UUID id, Instant sentAt, String to, String subject, String text,
        List<Attachment> attachments) {

    public MailboxMail {
        attachments = List.copyOf(attachments);
    }

    /** Addresses and texts stay out of logs. */
    @Override
    public String toString() {
        return "MailboxMail[" + id + "]";
    }

    /** A file that went with the mail; its content is read by {@link Mailbox#attachment}. */
    public record Attachment(int number, String name, String mediaType, long size) {
    }
}
