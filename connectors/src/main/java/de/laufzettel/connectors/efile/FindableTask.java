package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.Call;
import java.util.Optional;
import java.util.UUID;

/** A task that the set promises as {@link de.laufzettel.connectors.spi.Guarantee#LOOKUP}: its work can be found by the key. */
public interface FindableTask<I extends Record, R extends Record> extends EFileTask<I, R> {

    /** Empty only when the e-file surely has nothing of this key. */
    Optional<R> find(UUID key, I input, Call call);
}
