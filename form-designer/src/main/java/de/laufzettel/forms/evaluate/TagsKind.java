package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags are one text or a list, as {@code storeas} says. The delimiter's property is misspelt in the original. */
final class TagsKind implements Kind {
    @Override
    public @Nullable Object normalize(Instance it, @Nullable Object value) {
        Spec spec = it.spec();
        String delimiter = spec.truthy("delimeter") ? Js.text(spec.props.get("delimeter")) : ",";
        boolean asText = !spec.props.containsKey("storeas") || "string".equals(spec.props.get("storeas"));
        if (asText && value instanceof List<?> list) {
            return Js.join(list, delimiter);
        }
        if ("array".equals(spec.props.get("storeas")) && value instanceof String text) {
            return split(text, delimiter);
        }
        return value;
    }

    private static List<Object> split(String text, String delimiter) {
        List<Object> tags = new ArrayList<>();
        int from = 0;
        for (int at; (at = text.indexOf(delimiter, from)) >= 0; from = at + delimiter.length()) {
            if (at > from) {
                tags.add(text.substring(from, at));
            }
        }
        if (from < text.length()) {
            tags.add(text.substring(from));
        }
        return tags;
    }
}
