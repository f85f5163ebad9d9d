package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code container}: fields whose values are one object. */
final class ContainerView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Scope inside = place.scope().object(place.path(), place.instancePath(), place.value());
        Group.write(place, SafeHtml.inline(Interpolated.in(place, place.component().label())), inside, out);
    }

    @Override
    public void read(PostedPlace posted) {
        Map<String, Object> object = posted.before() instanceof Map<?, ?> map ? Rows.copy(map) : new LinkedHashMap<>();
        boolean existed = posted.before() instanceof Map<?, ?>;
        posted.page().read(posted.component().children(), posted.path(), object);
        if (existed || !object.isEmpty()) {
            posted.set(object);
        }
    }
}
