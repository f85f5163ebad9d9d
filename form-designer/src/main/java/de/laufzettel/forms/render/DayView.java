package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.DayParts;
import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.html.Attributes;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code day}: day, month and year in fields of their own, each of which a form may leave out. */
final class DayView extends FieldView {

    @Override
    boolean isGroup(Place place) {
        return true;
    }

    @Override
    List<String> hints(Place place) {
        List<String> hints = Frame.authored(place);
        List<String> example = new ArrayList<>();
        for (DayParts.Part part : DayParts.of(place.component())) {
            example.add(part.example());
        }
        hints.add(place.texts().get("day.hint", String.join(" ", example)));
        return hints;
    }

    @Override
    void control(Control control, Html out) {
        Component component = control.place().component();
        DayParts parts = DayParts.split(component, Scalars.text(control.value()));
        out.open("div", "class", "fm-date");
        boolean first = true;
        for (DayParts.Part part : DayParts.of(component)) {
            // The field's own id is on its first part, so that the error summary leads there.
            String id = first ? control.id() : control.idOf(part.key());
            out.open("div", "class", "kern-form-input fm-date__" + part.key());
            out.element("label", control.place().texts().get("day." + part.key()), "class", "kern-label", "for", id);
            if (isList(component, part)) {
                months(control, id, shown(component, part, parts), out);
            } else {
                out.single("input", attributes(control, part, id)
                        .with("class", control.inputClass())
                        .with("type", "text")
                        .with("inputmode", "numeric")
                        .with("value", shown(component, part, parts))
                        .flag("readonly", control.place().isDisabled()));
            }
            out.close();
            first = false;
        }
        out.close();
    }

    private static Attributes attributes(Control control, DayParts.Part part, String id) {
        boolean birthday = "bday".equals(Autocomplete.of(control.place()));
        return new Attributes()
                .with("id", id)
                .with("name", control.place().isDisabled() ? null : control.path() + "." + part.key())
                .with("aria-invalid", control.invalid() ? "true" : null)
                .with("data-trigger", control.place().isTrigger() ? "" : null)
                .with("autocomplete", birthday ? "bday-" + part.key() : null);
    }

    private static void months(Control control, String id, String chosen, Html out) {
        out.open("div", "class", "kern-form-input__select-wrapper");
        out.open("select", attributes(control, DayParts.Part.MONTH, id)
                .with("class", control.invalid() ? "kern-form-input__select kern-form-input__select--error" : "kern-form-input__select")
                .flag("disabled", control.place().isDisabled()));
        out.element("option", "", "value", "");
        String[] names = control.place().texts().get("months").split(",");
        for (int i = 0; i < names.length; i++) {
            String number = Integer.toString(i + 1);
            out.element("option", names[i], "value", number, "selected", number.equals(chosen) ? "" : null);
        }
        out.close().close();
    }

    @Override
    @Nullable Object parse(Posted posted) {
        Component component = posted.place().component();
        DayParts before = DayParts.split(component, Scalars.text(posted.before()));
        DayParts now = new DayParts();
        boolean shown = false;
        // Builders write 00/00/0000 as the default of a day; a browser makes nothing of it.
        boolean changed = !posted.had() || !posted.place().isStored() && before.isEmpty();
        for (DayParts.Part part : DayParts.of(component)) {
            String text = posted.text(part.key());
            boolean same = text == null || text.equals(shown(component, part, before));
            shown |= text != null;
            changed |= !same;
            now.put(part, same ? before.text(part) : text.strip().replace("/", "."));
        }
        return shown && changed ? now.join(component) : Posted.UNCHANGED;
    }

    private static boolean isList(Component component, DayParts.Part part) {
        return part == DayParts.Part.MONTH && component.text("fields.month.type").equals("select");
    }

    private static String shown(Component component, DayParts.Part part, DayParts parts) {
        String text = Scalars.line(parts.text(part));
        return isList(component, part) && !text.matches("[1-9]|1[0-2]") ? "" : text;
    }
}
