package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;

/** {@code panel}: a titled part of a page; in a wizard the panels at the top are the pages. Can be folded when the form says so. */
final class PanelView extends LayoutView {

    @Override
    public void render(Place place, Html out) {
        String title = place.component().is("hideLabel") ? "" : place.component().text("title");
        if (title.isBlank()) {
            out.open("div", "class", "fm-fields");
            place.page().write(place.component().children(), place.within(), out);
            out.close();
        } else if (place.component().is("collapsible")) {
            folded(place, title, out);
        } else {
            out.open("section", "class", "fm-panel", "aria-labelledby", place.id() + "-title");
            Headings.write(place, SafeHtml.inline(Interpolated.in(place, title)), place.id() + "-title", out);
            out.open("div", "class", "fm-fields");
            place.page().write(place.component().children(), place.within().deeper(), out);
            out.close().close();
        }
    }

    /** Open whenever it holds an error: what is wrong must be seen. */
    private static void folded(Place place, String title, Html out) {
        Html inner = new Html();
        place.page().write(place.component().children(), place.within(), inner);
        boolean open = !place.component().is("collapsed") || inner.html().contains("aria-invalid=\"true\"");
        out.open("details", "class", "kern-accordion", "open", open ? "" : null);
        out.open("summary", "class", "kern-accordion__header");
        out.open("span", "class", "kern-title").safe(SafeHtml.inline(Interpolated.in(place, title))).close().close();
        out.open("div", "class", "kern-accordion__body fm-fields").add(inner).close();
        out.close();
    }
}
