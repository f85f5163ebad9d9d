package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.Ids;
import de.laufzettel.forms.answers.Keys;
import de.laufzettel.forms.answers.Scalars;
import java.util.List;

/** {@code checkbox}: yes or no. With {@code inputType} radio it is one option of the value its {@code name} names. */
final class CheckboxView implements ComponentView {

    @Override
    public void render(Place place, Html out) {
        boolean radio = Keys.isRadioCheckbox(place.component());
        // Those that share a value have one place for errors: the first.
        boolean first = place.page().isFirst(place.id());
        String id = first ? place.id() : Ids.of(place.path() + "." + place.component().key());
        Frame frame = new Frame(place, id, Frame.authored(place), first ? place.errors() : List.of());
        String own = radio ? place.component().text("value") : "true";
        Choice choice = new Choice(id, place, own, radio ? own.equals(Scalars.text(place.value())) : isOn(place.value()), radio);
        out.open("div", "class", frame.isInvalid() ? "kern-form-check kern-form-check--error" : "kern-form-check");
        choice.input(frame.describedBy(), frame.isInvalid(), out);
        out.open("label", "class", "kern-label", "for", id);
        frame.words(out);
        out.close();
        out.open("div", "class", "fm-check-more");
        frame.hint(out);
        frame.error(out);
        out.close().close();
        Shown.mark(place, out);
    }

    @Override
    public void read(PostedPlace posted) {
        if (!posted.wasShown() || Locked.is(posted.component())) {
            return;
        }
        List<String> values = posted.values(posted.path());
        if (Keys.isRadioCheckbox(posted.component())) {
            // A radio button cannot be switched off: nothing posted means that another value, or none, stays.
            String value = values == null ? "" : values.get(0);
            if (!posted.has() || (values != null && !value.equals(Scalars.text(posted.before())))) {
                posted.set(value);
            }
            return;
        }
        boolean on = values != null;
        if (!posted.has() || on != isOn(posted.before())) {
            posted.set(on);
        }
    }

    private static boolean isOn(Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }
}
