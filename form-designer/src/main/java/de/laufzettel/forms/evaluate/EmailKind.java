package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Mail addresses are kept in small letters and without blanks around. */
final class EmailKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        return value instanceof String text ? Js.trim(text).toLowerCase(Locale.ROOT) : value;
    }
}
