package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Attributes;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.answers.DateText;
import de.laufzettel.forms.answers.Scalars;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code datetime}: a date as it is written in German, 31.12.2026, and a time of day where the form asks for one. Text inputs, because
 * a browser's own date input shows the order of day and month by its own language and cannot show an answer that is no date.
 */
final class DatetimeView extends FieldView {
    static final String TIME = "time";

    @Override
    boolean isGroup(Place place) {
        return hasDate(place.component()) && hasTime(place.component());
    }

    @Override
    List<String> hints(Place place) {
        List<String> hints = Frame.authored(place);
        if (isGroup(place)) {
            hints.add(place.texts().get("datetime.hint"));
        } else if (hasDate(place.component())) {
            hints.add(place.texts().get("date.hint"));
        } else {
            hints.add(place.texts().get("time.hint"));
        }
        return hints;
    }

    @Override
    void control(Control control, Html out) {
        Component component = control.place().component();
        DateText shown = DateText.shown(Scalars.text(control.value()), control.place().page().options.zone());
        if (!hasTime(component)) {
            out.single("input", input(control, "", shown.date()).with("autocomplete", Autocomplete.of(control.place())));
            return;
        }
        if (!hasDate(component)) {
            out.single("input", input(control, TIME, timeShown(shown)).with("id", control.id()));
            return;
        }
        out.open("div", "class", "fm-date");
        out.open("div", "class", "kern-form-input fm-date__date");
        out.element("label", control.place().texts().get("date.date"), "class", "kern-label", "for", control.id());
        out.single("input", input(control, "", shown.date())).close();
        out.open("div", "class", "kern-form-input fm-date__time");
        out.element("label", control.place().texts().get("date.time"), "class", "kern-label", "for", control.idOf(TIME));
        out.single("input", input(control, TIME, shown.time())).close();
        out.close();
    }

    private static Attributes input(Control control, String suffix, String value) {
        return control.attributes(suffix)
                .with("class", control.inputClass() + " fm-short")
                .with("type", "text")
                .with("value", value)
                .flag("readonly", control.place().isDisabled())
                .with("aria-required", control.place().isRequired() ? "true" : null);
    }

    @Override
    @Nullable Object parse(Posted posted) {
        String date = posted.text();
        String time = posted.text(TIME);
        if (date == null && time == null) {
            return Posted.UNCHANGED;
        }
        if (!hasDate(posted.place().component())) {
            return timeOfDay(time == null ? "" : time, posted);
        }
        DateText before = DateText.shown(Scalars.text(posted.before()), posted.zone());
        boolean timed = hasTime(posted.place().component());
        boolean same = (date == null || date.equals(before.date())) && (!timed || time == null || time.equals(before.time()));
        DateText now = new DateText(
                date == null ? before.date() : date.strip(), time == null ? (timed ? "" : "00:00") : time.strip());
        return posted.had() && same ? Posted.UNCHANGED : now.value(posted.zone());
    }

    /** As Form.io stores a time alone: as a point in time, of the day when it was given. */
    private static Object timeOfDay(String time, Posted posted) {
        String before = Scalars.text(posted.before());
        if (posted.had() && time.equals(timeShown(DateText.shown(before, posted.zone())))) {
            return Posted.UNCHANGED;
        }
        LocalDate day = DateText.dayOf(before, posted.zone());
        return DateText.at(day == null ? posted.place().page().today : day, time.strip(), posted.zone());
    }

    /** A text that is no point in time is shown as it is. */
    private static String timeShown(DateText shown) {
        return shown.time().isEmpty() ? shown.date() : shown.time();
    }

    static boolean hasDate(Component component) {
        return !Boolean.FALSE.equals(component.get("enableDate"));
    }

    static boolean hasTime(Component component) {
        boolean off = Boolean.FALSE.equals(component.get("enableTime")) || Boolean.FALSE.equals(component.at("widget.enableTime"));
        return !off;
    }
}
