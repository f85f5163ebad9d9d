package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.answers.Keys;

/** A group of fields: fieldset, legend, hint, the fields. */
final class Group {
    private Group() {}

    static void write(Place place, SafeHtml legend, Scope inside, Html out) {
        Frame frame = new Frame(place, Frame.authored(place));
        // A group with a value can have an error of its own, to which the error summary leads.
        boolean valued = !Keys.isLayout(place.component());
        out.open("fieldset", "class", frame.isInvalid() ? "kern-fieldset kern-fieldset--error" : "kern-fieldset",
                "id", valued ? place.id() : null, "tabindex", valued ? "-1" : null, "aria-describedby", frame.describedBy());
        if (!legend.html().isBlank()) {
            out.open("legend", "class", place.component().is("hideLabel") ? "kern-sr-only" : "kern-heading-small fm-legend");
            out.safe(legend).close();
        }
        frame.hint(out);
        out.open("div", "class", "kern-fieldset__body fm-fields");
        place.page().write(place.component().children(), inside, out);
        out.close();
        frame.error(out);
        out.close();
    }
}
