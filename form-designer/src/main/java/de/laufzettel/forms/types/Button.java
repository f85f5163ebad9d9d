package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** A button; a page has its own. */
public record Button(
        Component component, Common common, String size, String leftIcon, String rightIcon, boolean block, String action,
        boolean disableOnInvalid, String theme, String event, String custom) implements ComponentType {

    static Button of(PropertyReader p) {
        return new Button(
                p.component(), Common.of(p), p.text("size"), p.text("leftIcon"), p.text("rightIcon"), p.flag("block"),
                p.text("action"), p.flag("disableOnInvalid"), p.text("theme"), p.text("event"), p.text("custom"));
    }
}
