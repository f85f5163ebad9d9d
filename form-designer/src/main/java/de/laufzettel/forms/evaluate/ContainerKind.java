package de.laufzettel.forms.evaluate;

import org.jspecify.annotations.Nullable;

/** A required container needs a value in one of its fields, unlike other groups with data. */
final class ContainerKind implements Kind {
    @Override
    public boolean isPresent(Spec spec, @Nullable Object value) {
        return Presence.isPresent(value, true, false);
    }
}
