package de.laufzettel.bpm;

import java.util.List;

/**
 * A function that an expression may call.
 *
 * @param result {@code TEXT}, {@code NUMBER}, {@code YES_NO}, {@code DATE}
 * @param example with its braces
 */
public record FunctionDescription(String name, List<Parameter> parameters, String result, String de, String en, String example) {

    /** @param type as for the result, or {@code LIST} or {@code ANY} */
    public record Parameter(String name, String type) {
    }

    /** {@code plusDays(day: DATE, days: NUMBER)}. */
    public String signature() {
        return name + "(" + String.join(", ", parameters.stream().map(each -> each.name() + ": " + each.type()).toList()) + ")";
    }
}
