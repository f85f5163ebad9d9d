package de.laufzettel.design.tryout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map in a scenario's file and the way to it, for what is said when it is wrong. */
record YamlPart(String way, @Nullable Object content) {

    Map<String, Object> map() {
        if (content == null) {
            return Map.of();
        }
        if (!(content instanceof Map<?, ?> map)) {
            throw new ScenarioRejected((way.isEmpty() ? "Die Datei" : way) + ": Hier stehen Namen mit Werten, nicht „" + content + "“.",
                    (way.isEmpty() ? "The file" : way) + ": names with values belong here, not \"" + content + "\".");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    @Nullable Object value(String key) {
        return map().get(key);
    }

    String below(String key) {
        return way.isEmpty() ? key : way + "." + key;
    }

    YamlPart part(String key) {
        YamlPart part = new YamlPart(below(key), value(key));
        part.map();
        return part;
    }

    Optional<String> words(String key) {
        return Optional.ofNullable(value(key)).map(String::valueOf);
    }

    /** A mistyped name must not be ignored in silence. */
    void knows(String... keys) {
        map().keySet().stream().filter(key -> !Set.of(keys).contains(key)).findFirst().ifPresent(unknown -> {
            throw new ScenarioRejected(below(unknown) + " ist unbekannt. Hier gibt es: " + String.join(", ", keys) + ".",
                    below(unknown) + " is not known. There are: " + String.join(", ", keys) + ".");
        });
    }

    /** One map or a list of maps. */
    static List<YamlPart> lists(String way, @Nullable Object content) {
        List<YamlPart> parts = new ArrayList<>();
        if (content instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                parts.add(new YamlPart(way + "[" + at + "]", list.get(at)));
            }
        } else if (content != null) {
            parts.add(new YamlPart(way, content));
        }
        parts.forEach(YamlPart::map);
        return parts;
    }
}
