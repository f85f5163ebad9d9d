package de.laufzettel.forms.evaluate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form may ask the world for. The default knows nothing, refuses nothing and touches no network. */
public interface Lookups {
    Lookups NONE = new Lookups() {};

    /** Whether no other submission has this value at this path ({@code unique}). */
    default boolean isUnique(String path, @Nullable Object value) {
        return true;
    }

    /** Whether the resource has this value ({@code validate.select} of a resource select). */
    default boolean resourceHas(String resource, @Nullable Object value) {
        return true;
    }

    /** The entries of a resource, a list as Form.io gives it ({@code [{_id, data: {…}}]}); empty when they cannot be had. */
    default Optional<Object> resource(String resource) {
        return Optional.empty();
    }

    /** The JSON value behind an address; empty when it cannot be had, which is never the citizen's error. */
    default Optional<Object> fetch(String url) {
        return Optional.empty();
    }
}
