package de.laufzettel.submission;

import java.util.UUID;

/** What the citizen gets: a reference to read aloud and the secret that, together with it, opens the status page. */
public record Submitted(UUID caseId, String reference, String secret) {

    @Override
    public String toString() {
        return "Submitted[" + reference + "]";
    }
}
