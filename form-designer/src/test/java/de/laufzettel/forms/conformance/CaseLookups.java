package de.laufzettel.forms.conformance;

import de.laufzettel.forms.evaluate.Lookups;
import de.laufzettel.forms.value.JsEquality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The world of a case: taken values, resources, addresses. */
record CaseLookups(Map<String, Object> env) implements Lookups {
    @Override
    public boolean isUnique(String path, @Nullable Object value) {
        return !contains(env.get("taken"), value);
    }

    @Override
    public boolean resourceHas(String resource, @Nullable Object value) {
        return env.get("resources") instanceof Map<?, ?> resources && contains(resources.get(resource), value);
    }

    @Override
    public Optional<Object> fetch(String url) {
        return env.get("fetch") instanceof Map<?, ?> bodies ? Optional.ofNullable(bodies.get(url)) : Optional.empty();
    }

    private static boolean contains(@Nullable Object list, @Nullable Object value) {
        return list instanceof List<?> items && items.stream().anyMatch(item -> JsEquality.deep(item, value));
    }
}
