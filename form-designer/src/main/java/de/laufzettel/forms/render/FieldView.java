package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component that asks for a value: label, hint, controls, error. A subclass says what its control looks like and how what it posts
 * becomes a value; several values ({@code multiple}) are handled here for all.
 */
abstract class FieldView implements ComponentView {

    /** Writes the control or controls of one value. */
    abstract void control(Control control, Html out);

    /**
     * What the posted control says; {@link Posted#UNCHANGED} when it says what was shown for the value before.
     *
     * @return the new value; null removes it, as Form.io does for a number that was emptied
     */
    abstract @Nullable Object parse(Posted posted);

    /** Whether one value has several controls, so that they need a legend instead of a label. */
    boolean isGroup(Place place) {
        return false;
    }

    /** Whether the field holds a list with one control for each value. */
    boolean isMany(Component component) {
        return component.is("multiple");
    }

    /** Hints as HTML, before those of other types the author's own. */
    List<String> hints(Place place) {
        return Frame.authored(place);
    }

    @Override
    public final void render(Place place, Html out) {
        Frame frame = new Frame(place, hints(place));
        if (isMany(place.component())) {
            Many.render(this, place, frame, out);
            return;
        }
        Control control = new Control(place, place.path(), place.id(), place.value(), frame.describedBy(), frame.isInvalid());
        if (isGroup(place)) {
            frame.group(out);
            frame.legend(out);
            out.open("div", "class", "kern-fieldset__body");
            control(control, out);
            out.close();
        } else {
            frame.field(out);
            frame.label(out);
            control(control, out);
        }
        frame.error(out);
        out.close();
    }

    @Override
    public final void read(PostedPlace posted) {
        if (Locked.is(posted.component())) {
            return;
        }
        if (isMany(posted.component())) {
            Many.read(this, posted);
            return;
        }
        Object value = parse(new Posted(posted, posted.path(), posted.before(), posted.has()));
        if (value == Posted.UNCHANGED) {
            return;
        }
        if (value == null && !Preset.hasDefault(posted.component())) {
            posted.unset();
        } else {
            // Where there is a default, null says that it was taken away.
            posted.set(value);
        }
    }
}
