package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of box to truth value; a list or a single text of the ticked ones is turned into it. */
final class SelectBoxesKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        if (value instanceof Map) {
            return value;
        }
        Map<String, Object> boxes = new LinkedHashMap<>();
        if (value instanceof List<?> ticked) {
            ticked.forEach(box -> boxes.put(Js.text(box), true));
        } else if (value instanceof String box && !box.isEmpty()) {
            boxes.put(box, true);
        }
        return boxes;
    }

    @Override
    public boolean isPresent(Spec spec, @Nullable Object value) {
        return Presence.isPresent(value, false, false);
    }
}
