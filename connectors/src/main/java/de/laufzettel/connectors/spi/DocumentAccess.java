package de.laufzettel.connectors.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The files of the case that the call belongs to, and of no other. */
public interface DocumentAccess {

    /** The caller closes it. */
    InputStream open(DocumentHandle document) throws IOException;

    /** Idempotent: the same key and name give the file that was stored first. */
    DocumentHandle store(UUID key, String name, String mediaType, byte[] content);
}
