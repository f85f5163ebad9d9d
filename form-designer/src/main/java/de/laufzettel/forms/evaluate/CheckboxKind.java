package de.laufzettel.forms.evaluate;

import org.jspecify.annotations.Nullable;

/** A box that is not ticked is no answer. */
final class CheckboxKind implements Kind {
    @Override
    public boolean isPresent(Spec spec, @Nullable Object value) {
        return Presence.isPresent(value, false, false);
    }
}
