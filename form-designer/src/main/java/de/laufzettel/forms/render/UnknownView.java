package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;

/** Types that are premium or not known: not shown, what data they have is kept. The designer's list of problems names them. */
final class UnknownView implements ComponentView {

    @Override
    public void render(Place place, Html out) {}
}
