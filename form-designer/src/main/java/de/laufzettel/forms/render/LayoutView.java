package de.laufzettel.forms.render;

/** What arranges other components and has no value of its own: its children's values are where its own would be. */
abstract class LayoutView implements ComponentView {

    @Override
    public final void read(PostedPlace posted) {
        posted.readLayout();
    }
}
