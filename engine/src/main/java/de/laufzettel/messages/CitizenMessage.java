package de.laufzettel.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something a case has for its citizen to read on the status page.
 *
 * @param html      the text, already cleaned: paragraphs, lists, emphasis, nothing that loads or acts
 * @param documents ids of the case's documents that the citizen may download because of this message
 */
public record CitizenMessage(UUID id, UUID caseId, Instant deliveredAt, String subject, String html,
        List<UUID> documents) {

    public CitizenMessage {
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "CitizenMessage[" + id + "]";
    }
}
