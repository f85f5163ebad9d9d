package de.laufzettel.forms.render;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a button within the page asks for; all but "next page". The answer to each is the same page again.
 *
 * @param kind what to do
 * @param path the data path of the grid, row, value or file it is about; "" for RECALCULATE
 */
public record FormAction(Kind kind, String path) {
    /** Name of the buttons; no data path can have a colon. */
    static final String NAME = "form:action";

    public enum Kind {
        /** A row or value was added at the end of {@code path}. */
        ADD,
        /** The row or value at {@code path} was removed. */
        REMOVE,
        /** The row at {@code path} is to be open for editing. */
        EDIT,
        /** The row at {@code path} is done: close it unless it has errors. */
        DONE,
        /** The files chosen for {@code path} are to be stored now. */
        UPLOAD,
        /** The stored file at {@code path} was taken out of the data; whoever stores files may erase it. */
        REMOVE_FILE,
        /** Options of the field at {@code path} are searched. */
        SEARCH,
        /** Evaluate and show again, nothing else. */
        RECALCULATE
    }

    String value() {
        return (kind.name().toLowerCase(Locale.ROOT) + " " + path).strip();
    }

    /** The action among the posted values; null when there is none that is known. */
    static @Nullable FormAction posted(@Nullable List<String> values) {
        String value = values == null || values.isEmpty() ? "" : values.get(0);
        for (Kind kind : Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (value.equals(name) || value.startsWith(name + " ")) {
                return new FormAction(kind, value.substring(name.length()).strip());
            }
        }
        return null;
    }
}
