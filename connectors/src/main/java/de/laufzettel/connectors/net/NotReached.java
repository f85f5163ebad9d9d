package de.laufzettel.connectors.net;

import java.io.IOException;

/** No connection came about, so surely nothing was sent. */
public final class NotReached extends IOException {

    private static final long serialVersionUID = 1L;

    NotReached(IOException cause) {
        super("No connection to the target: " + cause.getClass().getSimpleName(), cause);
    }
}
