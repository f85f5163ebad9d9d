package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.Keys;
import de.laufzettel.forms.answers.OptionData;
import de.laufzettel.forms.answers.Options;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One component of a posted page, with the object its value goes into.
 *
 * @param dataPath path of that object
 * @param row the object itself; changed by reading
 */
record PostedPlace(PostedPage page, Component component, String dataPath, Map<String, Object> row) {

    String path() {
        String key = Keys.of(component);
        return dataPath.isEmpty() ? key : dataPath + "." + key;
    }

    /** The value before this page was posted: the stored one, else what the form made of none. */
    @Nullable Object before() {
        return isStored() ? DataPath.of(Keys.of(component)).get(row) : page.preset.of(component, path());
    }

    /** Whether there was a value, be it null. */
    boolean has() {
        return isStored() || page.preset.of(component, path()) != null;
    }

    boolean isStored() {
        return Rows.has(row, DataPath.of(Keys.of(component)).steps());
    }

    /** The options that the page showed: those for the answers before. */
    Options options() {
        return Options.of(component,
                Options.areListed(component) ? OptionData.NONE : OptionData.of(page.preset.evaluation(), dataPath));
    }

    void set(@Nullable Object value) {
        Rows.put(row, DataPath.of(Keys.of(component)).steps(), value);
    }

    /** An object read from the page. A value that is no object could not be shown; it stays unless something was answered. */
    void keepOr(Map<String, Object> value, boolean answered) {
        if (before() == null || before() instanceof Map<?, ?> || answered) {
            set(value);
        }
    }

    void unset() {
        Rows.remove(row, DataPath.of(Keys.of(component)).steps());
    }

    /** Reads children whose values are in the same object. */
    void readLayout() {
        page.read(component.children(), dataPath, row);
    }

    /** The posted values of one control; null when it was not on the page. */
    @Nullable List<String> values(String name) {
        return page.values(name);
    }

    /** Whether the page said that this stood on it; for controls that post nothing when empty. */
    boolean wasShown() {
        return page.wasShown(path());
    }
}
