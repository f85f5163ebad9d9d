package de.laufzettel.forms.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of one element while they are gathered. */
public final class Attributes {
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();

    /**
     * Takes the place of a value that the attribute has already.
     *
     * @param value null leaves the attribute out, "" writes its name only
     */
    public Attributes with(String name, @Nullable String value) {
        values.put(name, value);
        return this;
    }

    /** The attribute's name alone when the condition holds, as in {@code checked}. */
    public Attributes flag(String name, boolean condition) {
        return with(name, condition ? "" : null);
    }

    @Nullable String[] toArray() {
        List<@Nullable String> pairs = new ArrayList<>(2 * values.size());
        values.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray(new String[0]);
    }
}
