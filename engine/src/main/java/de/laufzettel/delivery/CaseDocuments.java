package de.laufzettel.delivery;

import de.laufzettel.connectors.spi.DocumentAccess;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.documents.DocumentGone;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The files of one case. A handle in an input is only a claim: what is not the case's does not exist here. */
record CaseDocuments(Documents documents, UUID caseId) implements DocumentAccess {

    @Override
    public InputStream open(DocumentHandle document) {
        return documents.findOfCase(document.id(), caseId).map(found -> documents.open(found.id()))
                .orElseThrow(() -> new DocumentGone(document.id()));
    }

    @Override
    public DocumentHandle store(UUID key, String name, String mediaType, byte[] content) {
        UUID id = UUID.nameUUIDFromBytes((key + "/" + name).getBytes(StandardCharsets.UTF_8));
        StoredDocument stored = documents.storeProduced(id, name, mediaType, content);
        documents.attach(stored.id(), caseId);
        return new DocumentHandle(stored.id(), stored.name(), stored.mediaType(), stored.size());
    }
}
