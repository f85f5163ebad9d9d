package de.laufzettel.bpm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions over the case's data, for texts and checks: the same language and the same guard as in the engine. */
public final class Expressions {

    /** Fills {@code ${…}} in an XHTML fragment; what is filled in is escaped. Missing data becomes an empty text. */
    public String interpolate(String template, CaseData data, Locale locale) {
        throw new UnsupportedOperationException("in work");
    }

    /** Evaluates one expression such as {@code ${data.hund.rasse == 'Dackel'}}. */
    public @Nullable Object evaluate(String expression, CaseData data, Locale locale) {
        throw new UnsupportedOperationException("in work");
    }

    /** The expressions in a text, in order, each with its braces. @throws ExpressionRejected when one is not allowed */
    public List<String> placeholders(String template) {
        throw new UnsupportedOperationException("in work");
    }

    /** The paths below {@code data} that the expressions in this text read, e.g. {@code hund.rasse}. */
    public Set<String> reads(String text) {
        throw new UnsupportedOperationException("in work");
    }
}
