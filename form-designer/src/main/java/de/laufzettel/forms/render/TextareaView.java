package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code textarea}: text of several lines. Editors for formatted text need a script and are not offered. */
final class TextareaView extends FieldView {

    @Override
    List<String> hints(Place place) {
        return Counts.hints(place);
    }

    @Override
    void control(Control control, Html out) {
        Component component = control.place().component();
        String rows = component.text("rows");
        out.open("textarea", control.attributes()
                .with("class", control.inputClass())
                .with("rows", rows.matches("[1-9]\\d?") ? rows : "4")
                .with("autocomplete", component.text("autocomplete").isBlank() ? null : component.text("autocomplete"))
                .flag("readonly", control.place().isDisabled())
                .with("aria-required", control.place().isRequired() ? "true" : null));
        // A browser drops a line feed at the very start of a textarea, so one more is written.
        out.text("\n").text(shown(control.value())).close();
    }

    @Override
    @Nullable Object parse(Posted posted) {
        String text = posted.text();
        if (text == null || (posted.had() && text.equals(shown(posted.before())))) {
            return Posted.UNCHANGED;
        }
        return text;
    }

    private static String shown(@Nullable Object value) {
        return Scalars.text(value).replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }
}
