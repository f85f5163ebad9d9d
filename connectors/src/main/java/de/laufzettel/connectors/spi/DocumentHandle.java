package de.laufzettel.connectors.spi;

import java.util.UUID;

/** A stored file. Variables, inputs and results carry this and never the bytes. */
public record DocumentHandle(UUID id, String name, String mediaType, long size) {

    /** Names of files are personal data more often than not. */
    @Override
    public String toString() {
        return "DocumentHandle " + id;
    }
}
