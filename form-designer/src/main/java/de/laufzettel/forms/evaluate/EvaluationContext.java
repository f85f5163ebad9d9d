package de.laufzettel.forms.evaluate;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Everything an evaluation depends on beside form and data. Nothing is taken from the JVM: not its zone, locale or clock.
 *
 * @param mode compatible or strict
 * @param locale language of messages (German or English; anything else is English) and, in strict mode, of numbers as text
 * @param zone the zone in which days begin
 * @param clock what "now" is
 * @param lookups unique values, resources, addresses
 * @param limits budget for the whole evaluation
 */
public record EvaluationContext(
        Mode mode, Locale locale, ZoneId zone, Clock clock, Lookups lookups, EvaluationLimits limits) {

    public static EvaluationContext strict(Locale locale, ZoneId zone, Clock clock) {
        return new EvaluationContext(Mode.STRICT, locale, zone, clock, Lookups.NONE, EvaluationLimits.USUAL);
    }

    /** As Form.io's own server, whose messages are English. */
    public static EvaluationContext compatible(ZoneId zone, Clock clock) {
        return new EvaluationContext(
                Mode.COMPATIBLE, Locale.ENGLISH, zone, clock, Lookups.NONE, EvaluationLimits.USUAL);
    }

    public EvaluationContext withMode(Mode other) {
        return new EvaluationContext(other, locale, zone, clock, lookups, limits);
    }

    public EvaluationContext withLocale(Locale other) {
        return new EvaluationContext(mode, other, zone, clock, lookups, limits);
    }

    public EvaluationContext withZone(ZoneId other) {
        return new EvaluationContext(mode, locale, other, clock, lookups, limits);
    }

    public EvaluationContext withClock(Clock other) {
        return new EvaluationContext(mode, locale, zone, other, lookups, limits);
    }

    public EvaluationContext withLookups(Lookups other) {
        return new EvaluationContext(mode, locale, zone, clock, other, limits);
    }

    public EvaluationContext withLimits(EvaluationLimits other) {
        return new EvaluationContext(mode, locale, zone, clock, lookups, other);
    }
}
