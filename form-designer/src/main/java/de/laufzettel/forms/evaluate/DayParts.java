package de.laufzettel.forms.evaluate;

/** The parts of a day component's text, {@code 31/12/2026} or {@code 12/31/2026}. */
final class DayParts {
    private DayParts() {}

    /** Whether a part was left open: the original asks for just these texts. */
    static boolean isPartial(String value, boolean dayFirst) {
        if (value.isEmpty()) {
            return true;
        }
        String[] parts = value.split("/", -1);
        return is(parts, dayFirst ? 0 : 1, "00") || is(parts, dayFirst ? 1 : 0, "00") || is(parts, 2, "0000");
    }

    private static boolean is(String[] parts, int index, String text) {
        return index < parts.length && parts[index].equals(text);
    }
}
