package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;

/** {@code content}: text for the reader. */
final class ContentView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        out.open("div", "class", "fm-content").safe(SafeHtml.block(Interpolated.in(place, place.component().text("html")))).close();
    }
}
