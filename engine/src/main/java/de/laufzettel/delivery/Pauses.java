package de.laufzettel.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Pauses between tries: doubled with each, up to a longest, and spread by chance over their second half, so that a thousand
 * steps that failed together do not come back together.
 */
record Pauses(Duration first, Duration longest, RandomGenerator chance) {

    /** The pause after this many failed tries, and never shorter than the target's own wish. */
    Duration after(int tries, Duration wish) {
        double factor = Math.pow(2, Math.min(30, Math.max(0, tries - 1)));
        double full = Math.min(longest.toMillis(), first.toMillis() * factor);
        Duration own = Duration.ofMillis(Math.round(full / 2 + chance.nextDouble() * full / 2));
        return own.compareTo(wish) < 0 ? wish : own;
    }
}
