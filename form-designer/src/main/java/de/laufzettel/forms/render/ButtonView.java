package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;

/** {@code button}: the page's own buttons send it; buttons that run code or call addresses are not offered. */
final class ButtonView implements ComponentView {

    @Override
    public void render(Place place, Html out) {}
}
