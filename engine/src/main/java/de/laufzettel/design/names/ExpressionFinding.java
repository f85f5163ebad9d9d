package de.laufzettel.design.names;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an expression.
 *
 * @param error      whether it would fail or never be true; otherwise a doubt
 * @param wrong      the very word that is wrong, as it stands in the text
 * @param suggestion what to write instead of that word; null when nothing is near
 */
public record ExpressionFinding(boolean error, String code, String wrong, @Nullable String suggestion, String de, String en) {

    static ExpressionFinding error(String code, String wrong, @Nullable String suggestion, String de, String en) {
        return new ExpressionFinding(true, code, wrong, suggestion, de, en);
    }

    static ExpressionFinding doubt(String code, String wrong, @Nullable String suggestion, String de, String en) {
        return new ExpressionFinding(false, code, wrong, suggestion, de, en);
    }
}
