package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** Text on the page. */
public record Content(
        Component component, Common common, String html) implements ComponentType {

    static Content of(PropertyReader p) {
        return new Content(
                p.component(), Common.of(p), p.text("html"));
    }
}
