package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;

/** Headings at the level of their place, so that no level is skipped. */
final class Headings {
    private Headings() {}

    static void write(Place place, SafeHtml text, String id, Html out) {
        int level = place.scope().headingLevel();
        out.open("h" + level, "class", level <= 2 ? "kern-heading-medium" : "kern-heading-small", "id", id).safe(text).close();
    }
}
