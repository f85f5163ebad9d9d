package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;

/** {@code hidden}: kept on the server, never sent to the page and never taken from it. */
final class HiddenView implements ComponentView {

    @Override
    public void render(Place place, Html out) {}
}
