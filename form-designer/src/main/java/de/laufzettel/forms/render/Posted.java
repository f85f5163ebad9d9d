package de.laufzettel.forms.render;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was posted for one value.
 *
 * @param name data path of the value, which is the control's name
 * @param before the value before
 * @param had whether there was one, be it null
 */
record Posted(PostedPlace place, String name, @Nullable Object before, boolean had) {
    /** The control was not on the page, or says what it said when it was shown: the value stays exactly what it was. */
    static final Object UNCHANGED = new Object();

    /** The text of the control; null when it was not on the page. Line ends are single line feeds. */
    @Nullable String text() {
        return text("");
    }

    /** The text of a further control of the same value. */
    @Nullable String text(String suffix) {
        List<String> values = place.values(suffix.isEmpty() ? name : name + "." + suffix);
        return values == null || values.isEmpty() ? null : values.get(0).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** All values of a control that can post several. */
    List<String> texts() {
        List<String> values = place.values(name);
        return values == null ? List.of() : values;
    }

    Locale locale() {
        return place.page().locale;
    }

    ZoneId zone() {
        return place.page().zone;
    }
}
