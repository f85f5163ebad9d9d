package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A date, a time, or both. */
public record Datetime(
        Component component, Common common, String format, boolean useLocaleSettings, boolean allowInput, boolean enableDate,
        boolean enableTime, @Nullable Object defaultDate, String displayInTimezone, String timezone, String datepickerMode,
        Map<String, Object> datePicker, Map<String, Object> timePicker, @Nullable Object customOptions) implements ComponentType {

    static Datetime of(PropertyReader p) {
        return new Datetime(
                p.component(), Common.of(p), p.text("format"), p.flag("useLocaleSettings"), p.flag("allowInput"),
                p.flag("enableDate"), p.flag("enableTime"), p.any("defaultDate"), p.text("displayInTimezone"),
                p.text("timezone"), p.text("datepickerMode"), p.object("datePicker"), p.object("timePicker"),
                p.any("customOptions"));
    }
}
