package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.dates.DayFormat;
import de.laufzettel.forms.dates.DayPattern;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A time in the form it is shown in becomes the form it is stored in. */
final class TimeKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        Spec spec = it.spec();
        String shown = spec.truthy("format") ? spec.text("format") : "HH:mm";
        OptionalLong time = DayPattern.parse(text, shown, true, it.run.now(), it.run.zone());
        if (time.isEmpty()) {
            return value;
        }
        String stored = spec.truthy("dataFormat") ? spec.text("dataFormat") : "HH:mm:ss";
        return DayFormat.format(time.getAsLong(), stored, it.run.zone());
    }
}
