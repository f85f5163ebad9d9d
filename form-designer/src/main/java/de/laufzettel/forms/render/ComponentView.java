package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;

/** A component type: its template, and how a posted page is read into its value. */
interface ComponentView {

    void render(Place place, Html out);

    /** The default is for what has no value: layout and content without children. */
    default void read(PostedPlace posted) {}
}
