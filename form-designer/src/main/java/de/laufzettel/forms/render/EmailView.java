package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code email}. */
final class EmailView extends TextControlView {
    EmailView() {
        super("email");
    }

    /** A browser takes line ends and blanks around it out of an e-mail input. */
    @Override
    String shown(@Nullable Object value, Component component, Locale locale) {
        return super.shown(value, component, locale).strip();
    }
}
