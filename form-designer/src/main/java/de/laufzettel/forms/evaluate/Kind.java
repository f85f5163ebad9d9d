package de.laufzettel.forms.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * What is special about a component type while evaluating. A type without a class of its own is an ordinary field. To add one, follow
 * {@link EmailKind} and name it in {@link Kinds}.
 */
interface Kind {
    /** The value brought into the type's form; undefined or null takes it out of the result. */
    default @Nullable Object normalize(Instance it, @Nullable Object value) {
        return value;
    }

    /** Whether the value counts as given for {@code required}. */
    default boolean isPresent(Spec spec, @Nullable Object value) {
        return Presence.isPresent(value, true, spec.node.nestsData());
    }
}
