package de.laufzettel.connectors.efile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations that one e-file can do, each with the class that does it. */
public final class EFileTasks {

    private final Map<EFileOperation<?, ?>, EFileTask<?, ?>> tasks = new HashMap<>();

    /** For the operations that read, or that set the same again when repeated. */
    public <I extends Record, R extends Record> EFileTasks with(EFileOperation<I, R> operation, EFileTask<I, R> task) {
        tasks.put(operation, task);
        return this;
    }

    @SuppressWarnings("unchecked") // with() is the only way in and pairs the types
    <I extends Record, R extends Record> Optional<EFileTask<I, R>> of(EFileOperation<I, R> operation) {
        return Optional.ofNullable((EFileTask<I, R>) tasks.get(operation));
    }

    public Set<EFileOperation<?, ?>> operations() {
        return Set.copyOf(tasks.keySet());
    }
}
