package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.Call;

/** One operation as one e-file does it. Ends like every operation of a connector: in a result, RetryLater, Rejected or a fault. */
@FunctionalInterface
public interface EFileTask<I extends Record, R extends Record> {

    R carry(I input, Call call);
}
