package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** A signature. */
public record Signature(
        Component component, Common common, String footer, String width, String height, String penColor,
        String backgroundColor, String minWidth, String maxWidth, boolean keepOverlayRatio) implements ComponentType {

    static Signature of(PropertyReader p) {
        return new Signature(
                p.component(), Common.of(p), p.text("footer"), p.text("width"), p.text("height"), p.text("penColor"),
                p.text("backgroundColor"), p.text("minWidth"), p.text("maxWidth"), p.flag("keepOverlayRatio"));
    }
}
