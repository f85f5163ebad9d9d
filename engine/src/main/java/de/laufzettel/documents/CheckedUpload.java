package de.laufzettel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An upload that passed every check, waiting in a temporary file that closing removes. */
record CheckedUpload(Path file, String name, String mediaType, long size, String sha256)
        implements AutoCloseable, Documents.Content {

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
