package de.laufzettel.xdomea;

import de.laufzettel.documents.StoredDocument;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case that lies in no file yet: it goes out as a procedure with the case's documents. */
public record CaseToExport(UUID id, String reference, String title, Instant submittedAt, List<StoredDocument> documents) {

    public CaseToExport {
        documents = List.copyOf(documents);
    }
}
