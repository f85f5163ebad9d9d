package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;

/** A group of fields: fieldset, legend, hint, the fields. */
final class Group {
    private Group() {}

    static void write(Place place, SafeHtml legend, Scope inside, Html out) {
        Frame frame = new Frame(place, Frame.authored(place));
        frame.group(out);
        if (!legend.html().isBlank()) {
            out.open("legend", "class", place.component().is("hideLabel") ? "kern-sr-only" : "kern-heading-small lz-legend");
            out.safe(legend).close();
        }
        frame.hint(out);
        out.open("div", "class", "kern-fieldset__body lz-fields");
        place.page().write(place.component().children(), inside, out);
        out.close();
        frame.error(out);
        out.close();
    }
}
