package de.laufzettel.bpm.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a function knows beside its arguments: the time and the language of the case it works for. They are bound to one
 * evaluation, not to the program, so that a try-out can live in another time than the city.
 */
public record Surroundings(Clock clock, Locale locale) {

    private static final ThreadLocal<@Nullable Surroundings> CURRENT = new ThreadLocal<>();

    public <T extends @Nullable Object> T during(Supplier<T> evaluation) {
        Surroundings before = CURRENT.get();
        CURRENT.set(this);
        try {
            return evaluation.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    static Surroundings current() {
        Surroundings surroundings = CURRENT.get();
        if (surroundings == null) {
            throw new IllegalStateException("A function was called outside of an evaluation");
        }
        return surroundings;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    ZoneId zone() {
        return clock.getZone().getId().equals("Z") || clock.getZone().getId().equals("UTC")
                ? ZoneId.of("Europe/Berlin") : clock.getZone();
    }
}
