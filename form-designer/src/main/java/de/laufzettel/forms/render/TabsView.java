package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;

/** {@code tabs}: parts with headings, one below the other: nothing is out of sight, with or without a script, on a screen or on paper. */
final class TabsView extends LayoutView {

    @Override
    public void render(Place place, Html out) {
        out.open("div", "class", "fm-fields");
        int number = 0;
        for (Component tab : place.component().children()) {
            number++;
            String instancePath = Evaluation.instancePath(place.instancePath(), tab);
            if (place.page().evaluation.isHidden(instancePath)) {
                continue;
            }
            String id = place.id() + "-tab-" + number;
            String title = tab.label().isBlank() ? place.texts().get("tab") + " " + number : tab.label();
            out.open("section", "class", "fm-panel", "aria-labelledby", id);
            Headings.write(place, SafeHtml.inline(Interpolated.in(place, title)), id, out);
            out.open("div", "class", "fm-fields");
            place.page().write(tab.children(), place.scope().within(instancePath).deeper(), out);
            out.close().close();
        }
        out.close();
    }
}
