package de.laufzettel.documents;

import java.util.UUID;

/** What is known of a stored file; the content is asked for with {@link Documents#open}. The name is already clean. */
public record StoredDocument(UUID id, String name, String mediaType, long size, String sha256) {

    /** Names can be personal data ("Attest_Huber.pdf"), so logs do not get them. */
    @Override
    public String toString() {
        return "StoredDocument[" + id + ", " + mediaType + ", " + size + " bytes]";
    }
}
