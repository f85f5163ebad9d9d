package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.html.Html;
import java.util.List;

/** {@code radio}: one of several. */
final class RadioView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        Frame frame = new Frame(place, Frame.authored(place));
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", place.component().is("inline")
                ? "kern-fieldset__body kern-fieldset__body--horizontal" : "kern-fieldset__body");
        Options options = place.options();
        String chosen = options.byValue(place.value()).map(Option::key).orElse(null);
        int number = 0;
        for (Option option : options.all()) {
            String id = number++ == 0 ? place.id() : place.id() + "-" + number;
            new Choice(id, place, option.key(), option.key().equals(chosen), true).write(option.label(), frame.isInvalid(), out);
        }
        out.close();
        frame.error(out);
        out.close();
        Shown.mark(place, out);
    }

    @Override
    public void read(PostedPlace posted) {
        List<String> values = posted.values(posted.path());
        if (!(posted.wasShown() || values != null) || Locked.is(posted.component())) {
            return;
        }
        String key = values == null ? "" : values.get(0);
        Options options = posted.options();
        String before = options.byValue(posted.before()).map(Option::key).orElse("");
        if (!posted.has() || !key.equals(before)) {
            posted.set(options.byKey(key).map(Option::value).orElse(key));
        }
    }
}
