package de.laufzettel.messages;

import java.util.List;
import java.util.UUID;

/** A mail to one address. {@code id} becomes the Message-ID. */
public record OutgoingMail(UUID id, String to, String subject, String text, List<Attachment> attachments) {

    public OutgoingMail {
        attachments = List.copyOf(attachments);
    }

    public OutgoingMail(UUID id, String to, String subject, String text) {
        this(id, to, subject, text, List.of());
    }

    @Override
    public String toString() {
        return "OutgoingMail[" + id + "]";
    }

    /** A file that goes with the mail. */
    public record Attachment(String name, String mediaType, byte[] content) {
    }
}
