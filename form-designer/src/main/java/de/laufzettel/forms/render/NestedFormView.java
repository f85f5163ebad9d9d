package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code form}: a form within the form; its answers are below {@code data} of its value. Its fields must be in the form's JSON. */
final class NestedFormView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Scope inside = place.scope().object(place.path() + ".data", place.instancePath(), DataPath.of("data").get(place.value()));
        Group.write(place, SafeHtml.inline(Interpolated.in(place, place.component().label())), inside, out);
    }

    @Override
    public void read(PostedPlace posted) {
        Map<String, Object> value = posted.before() instanceof Map<?, ?> map ? Rows.copy(map) : new LinkedHashMap<>();
        Map<String, Object> data = value.get("data") instanceof Map<?, ?> map ? Rows.copy(map) : new LinkedHashMap<>();
        posted.page().readNestedForm(posted.component().children(), posted.path() + ".data", data);
        if (value.containsKey("data") || !data.isEmpty()) {
            value.put("data", data);
            posted.set(value);
        }
    }
}
