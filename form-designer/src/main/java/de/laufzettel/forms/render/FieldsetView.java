package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;

/** {@code fieldset}: fields that belong together under a legend. */
final class FieldsetView extends LayoutView {

    @Override
    public void render(Place place, Html out) {
        String legend = place.component().text("legend").isBlank() ? place.component().label() : place.component().text("legend");
        Group.write(place, SafeHtml.inline(Interpolated.in(place, legend)), place.within().deeper(), out);
    }
}
