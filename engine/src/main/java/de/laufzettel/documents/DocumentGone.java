package de.laufzettel.documents;

import java.util.UUID;

/** There is no such file, or it is not the asker's. */
public class DocumentGone extends RuntimeException {

    public DocumentGone(UUID id) {
        super("There is no document " + id + " here");
    }
}
