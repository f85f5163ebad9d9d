package de.laufzettel.efile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What shall be filed: below which entry of the plan, in the file of this title (opened when there is none), as a
 * procedure with these documents.
 */
record FilingOrder(String entryNumber, String fileTitle, String procedureTitle, String caseReference, String caseId,
        List<Content> documents) {

    FilingOrder {
        documents = List.copyOf(documents);
    }

    /** A document and where its bytes are. */
    record Content(String name, String mediaType, Source source) {
    }

    /** Opens the bytes of a document. */
    interface Source {
        InputStream open() throws IOException;
    }
}
