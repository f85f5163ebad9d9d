package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code htmlelement}: one element with content; what the sanitiser does not know is left out. */
final class HtmlelementView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Component component = place.component();
        String tag = component.text("tag").matches("[a-zA-Z][a-zA-Z0-9]{0,15}") ? component.text("tag") : "p";
        Html start = new Html();
        start.single(tag, attributes(component));
        String html = start.html() + Interpolated.in(place, component.text("content")) + "</" + tag + ">";
        out.open("div", "class", "fm-content").safe(SafeHtml.block(html)).close();
    }

    private static String[] attributes(Component component) {
        List<?> attributes = component.get("attrs") instanceof List<?> list ? list : List.of();
        return attributes.stream()
                .filter(entry -> entry instanceof Map<?, ?> map && Scalars.text(map.get("attr")).matches("[a-zA-Z-]{1,30}"))
                .map(entry -> (Map<?, ?>) entry)
                .flatMap(map -> Stream.of(Scalars.text(map.get("attr")), Scalars.text(map.get("value"))))
                .toArray(String[]::new);
    }
}
