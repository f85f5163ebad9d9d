package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.answers.Keys;

/**
 * Types that are premium or not known: not shown, what data they have is kept; the designer's list of problems names them. One that
 * takes no answer itself and holds other components is treated as layout, as Form.io does.
 */
final class UnknownView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        if (Keys.isLayout(place.component())) {
            out.open("div", "class", "fm-fields");
            place.page().write(place.component().children(), place.within(), out);
            out.close();
        }
    }

    @Override
    public void read(PostedPlace posted) {
        if (Keys.isLayout(posted.component())) {
            posted.readLayout();
        }
    }
}
