package de.laufzettel.bpm.runtime;

import java.security.SecureRandom;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/**
 * UUIDs that begin with the time (version 7): no block of numbers to fetch from the database, neighbours in an index, and
 * still nothing to guess, because a task's id stands in an address.
 */
final class TimeOrderedIds implements IdGenerator {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String getNextId() {
        long head = (System.currentTimeMillis() << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long tail = 0x8000000000000000L | (random.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(head, tail).toString();
    }
}
