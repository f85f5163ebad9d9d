package de.laufzettel.forms.render;

import de.laufzettel.forms.schema.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code tags}: several words in one line, stored as one text or as a list. */
final class TagsView extends TextControlView {
    TagsView() {
        super("text");
    }

    @Override
    boolean isMany(Component component) {
        return false;
    }

    @Override
    List<String> hints(Place place) {
        List<String> hints = Frame.authored(place);
        hints.add(place.texts().get("tags.hint", delimiter(place.component())));
        return hints;
    }

    @Override
    String shown(@Nullable Object value, Component component, Locale locale) {
        if (value instanceof List<?> tags) {
            return tags.stream().map(tag -> super.shown(tag, component, locale))
                    .collect(Collectors.joining(delimiter(component) + " "));
        }
        return super.shown(value, component, locale);
    }

    @Override
    @Nullable Object value(String text, Component component, Posted posted) {
        List<String> tags = Arrays.stream(text.split(Pattern.quote(delimiter(component))))
                .map(String::strip).filter(tag -> !tag.isEmpty()).toList();
        return component.text("storeas").equals("array") ? tags : String.join(delimiter(component), tags);
    }

    private static String delimiter(Component component) {
        // The name of the property is Form.io's.
        String own = component.text("delimeter");
        return own.isBlank() ? "," : own;
    }
}
