package de.laufzettel.forms.evaluate;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything an evaluation depends on beside form and data. Nothing is taken from the JVM: not its zone, locale or clock.
 *
 * @param mode compatible or strict
 * @param locale language of messages (German or English; anything else is English) and, in strict mode, of numbers as text
 * @param zone the zone in which days begin
 * @param clock what "now" is
 * @param lookups unique values, resources, addresses
 * @param limits budget for the whole evaluation
 * @param submitterZone the zone of the citizen's browser, in which messages name dates; null for {@code zone}
 */
public record EvaluationContext(
        Mode mode,
        Locale locale,
        ZoneId zone,
        Clock clock,
        Lookups lookups,
        EvaluationLimits limits,
        @Nullable ZoneId submitterZone) {

    public static EvaluationContext strict(Locale locale, ZoneId zone, Clock clock) {
        return new EvaluationContext(Mode.STRICT, locale, zone, clock, Lookups.NONE, EvaluationLimits.USUAL, null);
    }

    /** As Form.io's own server, whose messages are English. */
    public static EvaluationContext compatible(ZoneId zone, Clock clock) {
        return new EvaluationContext(
                Mode.COMPATIBLE, Locale.ENGLISH, zone, clock, Lookups.NONE, EvaluationLimits.USUAL, null);
    }

    public EvaluationContext withMode(Mode other) {
        return new EvaluationContext(other, locale, zone, clock, lookups, limits, submitterZone);
    }

    public EvaluationContext withLocale(Locale other) {
        return new EvaluationContext(mode, other, zone, clock, lookups, limits, submitterZone);
    }

    public EvaluationContext withZone(ZoneId other) {
        return new EvaluationContext(mode, locale, other, clock, lookups, limits, submitterZone);
    }

    public EvaluationContext withClock(Clock other) {
        return new EvaluationContext(mode, locale, zone, other, lookups, limits, submitterZone);
    }

    public EvaluationContext withLookups(Lookups other) {
        return new EvaluationContext(mode, locale, zone, clock, other, limits, submitterZone);
    }

    public EvaluationContext withLimits(EvaluationLimits other) {
        return new EvaluationContext(mode, locale, zone, clock, lookups, other, submitterZone);
    }

    public EvaluationContext withSubmitterZone(@Nullable ZoneId other) {
        return new EvaluationContext(mode, locale, zone, clock, lookups, limits, other);
    }
}
