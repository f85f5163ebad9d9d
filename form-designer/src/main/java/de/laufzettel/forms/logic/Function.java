package de.laufzettel.forms.logic;

import org.jspecify.annotations.Nullable;

/** An operation whose arguments have been evaluated. */
interface Function {
    @Nullable Object apply(Arguments arguments);
}
