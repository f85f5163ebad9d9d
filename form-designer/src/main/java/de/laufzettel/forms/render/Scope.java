package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.Keys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of components stands.
 *
 * @param dataPath path of the object their values are in; "" at the top
 * @param instancePath parent of their instance paths (see {@link Evaluation})
 * @param row the object itself; anything but a Map has no values
 * @param repeated whether it is inside a row: the same questions then come several times
 * @param headingLevel level of the next heading
 */
record Scope(String dataPath, String instancePath, @Nullable Object row, boolean repeated, int headingLevel) {

    String pathOf(Component component) {
        String key = Keys.of(component);
        return dataPath.isEmpty() ? key : dataPath + "." + key;
    }

    @Nullable Object valueOf(Component component) {
        return DataPath.of(Keys.of(component)).get(row);
    }

    Scope within(String layoutPath) {
        return new Scope(dataPath, layoutPath, row, repeated, headingLevel);
    }

    Scope deeper() {
        return new Scope(dataPath, instancePath, row, repeated, Math.min(6, headingLevel + 1));
    }

    Scope object(String path, String ownPath, @Nullable Object value) {
        return new Scope(path, ownPath, value, repeated, Math.min(6, headingLevel + 1));
    }

    Scope rowAt(String path, String ownPath, List<?> rows, int index) {
        Object value = index < rows.size() ? rows.get(index) : null;
        return new Scope(
                path + "[" + index + "]", Evaluation.rowPath(ownPath, index), value, true, Math.min(6, headingLevel + 1));
    }
}
