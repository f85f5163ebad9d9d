package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code url}. */
final class UrlView extends TextControlView {
    UrlView() {
        super("url");
    }

    /** A browser takes line ends and blanks around it out of an address input. */
    @Override
    String shown(@Nullable Object value, Component component, Locale locale) {
        return super.shown(value, component, locale).strip();
    }
}
