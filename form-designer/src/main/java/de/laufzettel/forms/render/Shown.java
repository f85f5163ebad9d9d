package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;

/** Tells the posted page what stood on it; without that "nothing chosen" and "not asked" would look the same. */
final class Shown {
    private Shown() {}

    static void mark(Place place, Html out) {
        if (!place.isDisabled()) {
            mark(place.path(), out);
        }
    }

    static void mark(String path, Html out) {
        out.single("input", "type", "hidden", "name", PostedPage.SHOWN, "value", path);
    }
}
