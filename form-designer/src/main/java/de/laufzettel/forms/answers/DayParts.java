package de.laufzettel.forms.answers;

import de.laufzettel.forms.schema.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The text of a {@code day} value, {@code 24/12/1975} or {@code 12/24/1975}, in parts without leading zeros; unknown parts are empty. */
public final class DayParts {
    public enum Part {
        DAY("31"),
        MONTH("12"),
        YEAR("1990");

        private final String example;

        Part(String example) {
            this.example = example;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String example() {
            return example;
        }
    }

    private final Map<Part, String> texts = new EnumMap<>(Part.class);

    /** The parts the form asks for, in its order. */
    public static List<Part> of(Component component) {
        List<Part> order = component.is("dayFirst")
                ? List.of(Part.DAY, Part.MONTH, Part.YEAR)
                : List.of(Part.MONTH, Part.DAY, Part.YEAR);
        List<Part> shown = new ArrayList<>(order);
        shown.removeIf(part -> component.is("fields." + part.key() + ".hide"));
        return shown.isEmpty() ? order : shown;
    }

    public static DayParts split(Component component, String value) {
        DayParts parts = new DayParts();
        String[] texts = value.split("/", -1);
        List<Part> shown = of(component);
        List<Part> all = component.is("dayFirst")
                ? List.of(Part.DAY, Part.MONTH, Part.YEAR)
                : List.of(Part.MONTH, Part.DAY, Part.YEAR);
        // Values may have all three parts although the form hides some.
        List<Part> written = texts.length == 3 ? all : shown;
        for (int i = 0; i < Math.min(texts.length, written.size()); i++) {
            parts.put(written.get(i), withoutZeros(texts[i]));
        }
        return parts;
    }

    public void put(Part part, String text) {
        texts.put(part, text);
    }

    public String text(Part part) {
        return texts.getOrDefault(part, "");
    }

    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isEmpty);
    }

    /** As Form.io writes it: two and four digits, zeros for what was left out, "" when everything was. */
    public String join(Component component) {
        List<Part> shown = of(component);
        if (shown.stream().allMatch(part -> text(part).isEmpty())) {
            return "";
        }
        StringJoiner value = new StringJoiner("/");
        for (Part part : shown) {
            String text = text(part);
            int width = part == Part.YEAR ? 4 : 2;
            value.add("0".repeat(Math.max(0, width - text.length())) + text);
        }
        return value.toString();
    }

    private static String withoutZeros(String text) {
        String shortened = text.strip().replaceFirst("^0+(?=\\d)", "");
        return shortened.equals("0") ? "" : shortened;
    }
}
