package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;

/** Google's check for robots; never shown. */
public record Recaptcha(
        Component component, Common common) implements ComponentType {

    static Recaptcha of(PropertyReader p) {
        return new Recaptcha(
                p.component(), Common.of(p));
    }
}
