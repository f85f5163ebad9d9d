package de.laufzettel.xdomea;

/** There is nothing, or nothing that this reader may see: a message without an object is no message. */
public final class NothingToExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToExport() {
        super("Nothing to export");
    }
}
