package de.laufzettel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The port to where the bytes are. Built in: the database; an S3-compatible store can stand here. */
interface DocumentStorage {

    void put(UUID id, InputStream content) throws IOException;

    InputStream open(UUID id);

    void remove(UUID id);
}
