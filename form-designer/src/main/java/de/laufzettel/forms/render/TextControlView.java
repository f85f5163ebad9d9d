package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Attributes;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.Scalars;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields with one native text input. A subclass says which kind, and may turn text into other values. */
class TextControlView extends FieldView {
    private final String inputType;

    TextControlView(String inputType) {
        this.inputType = inputType;
    }

    @Override
    void control(Control control, Html out) {
        Component component = control.place().component();
        String before = SafeHtml.plain(component.text("prefix"));
        String after = suffix(component);
        boolean group = !before.isBlank() || !after.isBlank();
        if (group) {
            out.open("div", "class", "kern-input-group");
        }
        if (!before.isBlank()) {
            out.element("span", before, "class", "kern-input-group-text");
        }
        out.single("input", input(control));
        if (!after.isBlank()) {
            out.element("span", after, "class", "kern-input-group-text");
        }
        if (group) {
            out.close();
        }
    }

    Attributes input(Control control) {
        Place place = control.place();
        Component component = place.component();
        String placeholder = component.text("placeholder");
        return control.attributes()
                .with("class", control.inputClass() + width(component))
                .with("type", inputType(control))
                .with("value", shown(control.value(), component, place.page().options.locale()))
                .with("inputmode", inputMode(component))
                .with("placeholder", placeholder.isBlank() ? null : placeholder)
                .with("autocomplete", Autocomplete.of(place))
                .with("spellcheck", component.has("spellcheck") && !component.is("spellcheck") ? "false" : null)
                .flag("readonly", place.isDisabled())
                .with("aria-required", place.isRequired() ? "true" : null);
    }

    String inputType(Control control) {
        return inputType;
    }

    @Nullable String inputMode(Component component) {
        String mode = component.text("inputMode");
        return Set.of("decimal", "numeric", "tel", "email", "url", "search").contains(mode) ? mode : null;
    }

    String suffix(Component component) {
        return SafeHtml.plain(component.text("suffix"));
    }

    /** A further class for fields with short answers. */
    String width(Component component) {
        return "";
    }

    /** The value as the input shows it: a browser takes line ends out, and HTML has no NUL. */
    String shown(@Nullable Object value, Component component, Locale locale) {
        return Scalars.line(Scalars.text(value));
    }

    @Override
    final @Nullable Object parse(Posted posted) {
        String text = posted.text();
        if (text == null) {
            return Posted.UNCHANGED;
        }
        Component component = posted.place().component();
        if (posted.had() && text.equals(shown(posted.before(), component, posted.locale()))) {
            return Posted.UNCHANGED;
        }
        return value(text, component, posted);
    }

    @Nullable Object value(String text, Component component, Posted posted) {
        return text;
    }
}
