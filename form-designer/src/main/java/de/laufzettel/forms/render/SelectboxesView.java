package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.html.Html;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code selectboxes}: any of several; the value says of each whether it is chosen. */
final class SelectboxesView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Frame frame = new Frame(place, Frame.authored(place));
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", place.component().is("inline")
                ? "kern-fieldset__body kern-fieldset__body--horizontal" : "kern-fieldset__body");
        int number = 0;
        for (Option option : place.options().all()) {
            String id = number++ == 0 ? place.id() : place.id() + "-" + number;
            new Choice(id, place.path() + "." + option.key(), place, "true", isOn(place.value(), option.key()), false)
                    .write(option.label(), frame.isInvalid(), out);
        }
        out.close();
        frame.error(out);
        out.close();
        Shown.mark(place, out);
    }

    @Override
    public void read(PostedPlace posted) {
        if (!posted.wasShown() || Locked.is(posted.component())) {
            return;
        }
        Map<String, Object> value = posted.before() instanceof Map<?, ?> before ? Rows.copy(before) : new LinkedHashMap<>();
        for (Option option : posted.options().all()) {
            boolean on = posted.values(posted.path() + "." + option.key()) != null;
            if (on != isOn(posted.before(), option.key()) || !value.containsKey(option.key())) {
                value.put(option.key(), on);
            }
        }
        posted.keepOr(value, value.containsValue(true));
    }

    private static boolean isOn(@Nullable Object value, String key) {
        return value instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get(key));
    }
}
