package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Attributes;
import de.laufzettel.forms.schema.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code time}: a time of day. The browser's own input, unless the answer is none that it can show. */
final class TimeView extends TextControlView {
    private static final String SHORT = "([01]\\d|2[0-3]):[0-5]\\d";

    TimeView() {
        super("time");
    }

    @Override
    String inputType(Control control) {
        Place place = control.place();
        String shown = shown(control.value(), place.component(), place.page().options.locale());
        return shown.isEmpty() || shown.matches(SHORT + "(:[0-5]\\d)?") ? "time" : "text";
    }

    @Override
    Attributes input(Control control) {
        return super.input(control).with("step", asksSeconds(control.place().component()) ? "1" : null);
    }

    @Override
    String width(Component component) {
        return " fm-short";
    }

    /** Seconds that are not asked for are not shown. */
    @Override
    String shown(@Nullable Object value, Component component, Locale locale) {
        String text = super.shown(value, component, locale);
        return !asksSeconds(component) && text.matches(SHORT + ":00") ? text.substring(0, 5) : text;
    }

    /** As Form.io stores it: with seconds, unless {@code dataFormat} says otherwise. */
    @Override
    @Nullable Object value(String text, Component component, Posted posted) {
        String format = component.text("dataFormat");
        boolean seconds = format.isEmpty() || format.contains("ss");
        if (text.matches(SHORT) && seconds) {
            return text + ":00";
        }
        return text.matches(SHORT + ":[0-5]\\d") && !seconds ? text.substring(0, 5) : text;
    }

    private static boolean asksSeconds(Component component) {
        return component.text("format").contains("ss");
    }
}
