package de.laufzettel.forms.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes of one element while they are gathered. */
public final class Attributes {
    private final List<@Nullable String> pairs = new ArrayList<>();

    /** @param value null leaves the attribute out, "" writes its name only */
    public Attributes with(String name, @Nullable String value) {
        pairs.add(name);
        pairs.add(value);
        return this;
    }

    /** The attribute's name alone when the condition holds, as in {@code checked}. */
    public Attributes flag(String name, boolean condition) {
        return with(name, condition ? "" : null);
    }

    @Nullable String[] toArray() {
        return pairs.toArray(new String[0]);
    }
}
