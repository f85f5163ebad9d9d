package de.laufzettel.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What cases have for their citizens. */
@Service
public class CitizenMessages {

    /** Oldest first. */
    public List<CitizenMessage> ofCase(UUID caseId) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<CitizenMessage> find(UUID key) {
        throw new UnsupportedOperationException("follows");
    }

    /** Puts a message there; the same key again changes nothing and gives the first one. */
    public CitizenMessage deliver(UUID key, UUID caseId, String subject, String html, List<UUID> documents) {
        throw new UnsupportedOperationException("follows");
    }
}
