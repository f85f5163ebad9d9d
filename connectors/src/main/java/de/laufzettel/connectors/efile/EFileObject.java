package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.Words;

/** Something in an e-file, as lists name it. */
public record EFileObject(
        @Field(label = @Words(de = "Kennung", en = "Id")) String id,
        @Field(label = @Words(de = "Name", en = "Name")) String name) {

    /** Names of files are names of people more often than not. */
    @Override
    public String toString() {
        return id;
    }
}
