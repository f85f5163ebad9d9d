package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A date in three parts. */
public record Day(
        Component component, Common common, Map<String, Object> fields, boolean dayFirst, boolean hideInputLabels,
        @Nullable Object minDate, @Nullable Object maxDate, @Nullable Object minYear, @Nullable Object maxYear,
        boolean useLocaleSettings) implements ComponentType {

    static Day of(PropertyReader p) {
        return new Day(
                p.component(), Common.of(p), p.object("fields"), p.flag("dayFirst"), p.flag("hideInputLabels"),
                p.any("minDate"), p.any("maxDate"), p.any("minYear"), p.any("maxYear"), p.flag("useLocaleSettings"));
    }
}
