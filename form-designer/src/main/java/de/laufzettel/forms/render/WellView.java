package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;

/** {@code well}: a part of the page set apart by its background. */
final class WellView extends LayoutView {

    @Override
    public void render(Place place, Html out) {
        out.open("div", "class", "fm-well fm-fields");
        place.page().write(place.component().children(), place.within(), out);
        out.close();
    }
}
