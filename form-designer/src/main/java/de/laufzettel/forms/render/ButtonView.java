package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;

/**
 * {@code button}: the page's own buttons send it; buttons that run code or call addresses are not offered. As in the original the first
 * button that submits is stored as true when the form is sent.
 */
final class ButtonView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        if (submits(place.component())) {
            Shown.mark(place, out);
        }
    }

    @Override
    public void read(PostedPlace posted) {
        if (posted.wasShown() && !posted.page().isNestedForm() && submits(posted.component())) {
            boolean pressed = posted.page().pressesFirst();
            if (pressed || !posted.has()) {
                posted.set(pressed);
            }
        }
    }

    private static boolean submits(Component component) {
        String action = component.text("action");
        return !Boolean.FALSE.equals(component.get("input")) && (action.isEmpty() || action.equals("submit"));
    }
}
