package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code select}: a native list; several choices are checkboxes, because a list with several choices cannot be used without knowing
 * special keys. Options that nobody can tell (made by code, or from an address without an answer) become a text field.
 */
final class SelectView implements ComponentView {
    private final FieldView text = new TextControlView("text");

    @Override
    public void render(Place place, Html out) {
        Options options = place.options();
        if (!options.areKnown()) {
            text.render(place, out);
            return;
        }
        Frame frame = new Frame(place, Frame.authored(place));
        if (OptionSearch.isNeeded(options)) {
            SelectSearchView.render(place, options, out);
        } else if (place.component().is("multiple")) {
            several(place, frame, options, out);
        } else {
            one(place, frame, options, out);
        }
        Shown.mark(place, out);
    }

    private static void one(Place place, Frame frame, Options options, Html out) {
        Control control = new Control(place, place.path(), place.id(), place.value(), frame.describedBy(), frame.isInvalid());
        String chosen = options.byValue(place.value()).map(Option::key).orElse("");
        frame.field(out);
        frame.label(out);
        out.open("div", "class", "kern-form-input__select-wrapper");
        out.open("select", control.attributes()
                .with("class", frame.isInvalid() ? "kern-form-input__select kern-form-input__select--error" : "kern-form-input__select")
                .with("autocomplete", Autocomplete.of(place))
                .flag("disabled", place.isDisabled())
                .with("aria-required", place.isRequired() ? "true" : null));
        String empty = SafeHtml.plain(place.component().text("placeholder"));
        out.element("option", empty.isBlank() ? place.texts().get("select.empty") : empty, "value", "");
        for (Option option : options.all()) {
            out.element("option", SafeHtml.plain(option.label()), "value", option.key(),
                    "selected", option.key().equals(chosen) ? "" : null);
        }
        out.close().close();
        frame.error(out);
        out.close();
    }

    private static void several(Place place, Frame frame, Options options, Html out) {
        List<?> values = list(place.value());
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", options.all().size() > 12 ? "kern-fieldset__body fm-long" : "kern-fieldset__body");
        int number = 0;
        for (Option option : options.all()) {
            String id = number++ == 0 ? place.id() : place.id() + "-" + number;
            boolean on = values.stream().anyMatch(value -> options.byValue(value).filter(option::equals).isPresent());
            new Choice(id, place, option.key(), on, false).write(option.label(), frame.isInvalid(), out);
        }
        out.close();
        frame.error(out);
        out.close();
    }

    @Override
    public void read(PostedPlace posted) {
        if (!posted.wasShown()) {
            text.read(posted);
            return;
        }
        if (Locked.is(posted.component())) {
            return;
        }
        Options options = posted.options();
        List<String> keys = posted.values(posted.path()) == null ? List.of() : posted.values(posted.path());
        if (OptionSearch.isNeeded(options)) {
            keys = SelectSearchView.keys(posted, options, keys);
        }
        if (posted.component().is("multiple")) {
            readSeveral(posted, options, keys);
            return;
        }
        String key = keys.isEmpty() ? "" : keys.get(0);
        String before = options.byValue(posted.before()).map(Option::key).orElse("");
        if (!posted.has() || !key.equals(before)) {
            posted.set(options.byKey(key).map(Option::value).orElse(key));
        }
    }

    private static void readSeveral(PostedPlace posted, Options options, List<String> keys) {
        List<?> before = list(posted.before());
        List<Object> values = new ArrayList<>();
        List<String> left = new ArrayList<>(keys);
        for (Object value : before) {
            String key = options.byValue(value).map(Option::key).orElse(null);
            // What is chosen still keeps its place and form; what no option stands for was never shown.
            if (key == null || keys.contains(key)) {
                values.add(value);
                left.remove(key);
            }
        }
        for (String key : left) {
            values.add(options.byKey(key).map(Option::value).orElse(key));
        }
        if (!posted.has() || !values.equals(before)) {
            posted.set(values);
        }
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null || "".equals(value) ? List.of() : List.of(value);
    }
}
