package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Attributes;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import org.jspecify.annotations.Nullable;

/** One radio button or checkbox. */
record Choice(String id, String name, Place place, String value, boolean checked, boolean radio) {

    Choice(String id, Place place, String value, boolean checked, boolean radio) {
        this(id, place.path(), place, value, checked, radio);
    }

    void input(@Nullable String describedBy, boolean invalid, Html out) {
        String kind = radio ? "kern-form-check__radio" : "kern-form-check__checkbox";
        out.single("input", new Attributes()
                .with("class", invalid ? kind + " " + kind + "--error" : kind)
                .with("type", radio ? "radio" : "checkbox")
                .with("id", id)
                .with("name", place.isDisabled() ? null : name)
                .with("value", value)
                .flag("checked", checked)
                .flag("disabled", place.isDisabled())
                .with("aria-describedby", describedBy)
                .with("aria-invalid", invalid && !radio ? "true" : null)
                .with("data-trigger", place.isTrigger() ? "" : null));
    }

    /** The input with its label, as one of several. */
    void write(String label, boolean invalid, Html out) {
        out.open("div", "class", "kern-form-check");
        input(null, invalid, out);
        out.open("label", "class", "kern-label", "for", id).safe(SafeHtml.inline(label)).close();
        out.close();
    }
}
