package de.laufzettel.forms.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses submissions that are too big or too deep, before anything else is done with them. */
final class SubmissionLimits {
    private final EvaluationLimits limits;
    private long characters;

    private SubmissionLimits(EvaluationLimits limits) {
        this.limits = limits;
    }

    static void check(Object data, EvaluationLimits limits) {
        new SubmissionLimits(limits).look(data, 0);
    }

    private void look(@Nullable Object value, int depth) {
        if (depth > limits.depth()) {
            throw new EvaluationRefused("", "the data is nested more than " + limits.depth() + " levels deep");
        }
        if (value instanceof String text) {
            count(text.length());
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> {
                count(((String) key).length() + 1);
                look(member, depth + 1);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(item -> {
                count(1);
                look(item, depth + 1);
            });
        }
    }

    private void count(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new EvaluationRefused("", "the data has more than " + limits.characters() + " characters; send less text");
        }
    }
}
