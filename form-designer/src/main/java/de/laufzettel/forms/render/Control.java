package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * One control of a field: the only one, or one of several when a field takes several values.
 *
 * @param path data path of the value, which is the control's name
 * @param describedBy ids of hint and error, or null
 */
record Control(
        Place place, String path, String id, @Nullable Object value, @Nullable String describedBy, boolean invalid) {

    /** What every control of a field has; with a suffix for the second and further control of one value. */
    Attributes attributes(String suffix) {
        boolean disabled = place.isDisabled();
        return new Attributes()
                .with("id", suffix.isEmpty() ? id : id + "-" + suffix)
                // Without a name nothing is posted: the value stays what it was.
                .with("name", disabled ? null : suffix.isEmpty() ? path : path + "." + suffix)
                .with("aria-describedby", describedBy)
                .with("aria-invalid", invalid ? "true" : null)
                .with("data-trigger", place.isTrigger() ? "" : null);
    }

    Attributes attributes() {
        return attributes("");
    }

    String idOf(String suffix) {
        return suffix.isEmpty() ? id : id + "-" + suffix;
    }

    String inputClass() {
        return invalid ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input";
    }
}
