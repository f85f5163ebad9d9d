package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.Scalars;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code password}. What is stored is never written into a page: an empty field means that it stays. */
final class PasswordView extends TextControlView {
    PasswordView() {
        super("password");
    }

    @Override
    List<String> hints(Place place) {
        List<String> hints = Frame.authored(place);
        if (!Scalars.text(place.value()).isEmpty()) {
            hints.add(place.texts().get("password.kept"));
        }
        return hints;
    }

    @Override
    String shown(@Nullable Object value, Component component, Locale locale) {
        return "";
    }
}
