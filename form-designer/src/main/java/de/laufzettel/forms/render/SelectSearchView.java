package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.html.Html;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code select} with more options than a list can hold: what is chosen, a search, and what it found, as radio buttons or checkboxes. */
final class SelectSearchView {
    private SelectSearchView() {}

    static void render(Place place, Options options, Html out) {
        boolean several = place.component().is("multiple");
        String text = OptionSearch.text(place);
        List<Option> chosen = chosen(place, options);
        List<Option> found = text.isBlank() ? List.of() : OptionSearch.find(options, text);
        Frame frame = new Frame(place, Frame.authored(place));
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", "kern-fieldset__body fm-search");
        int number = 1;
        for (Option option : chosen) {
            choice(place, option, number++, true, several, frame, out);
        }
        if (!several && !chosen.isEmpty() && !place.isRequired()) {
            choice(place, new Option("", "", place.texts().get("search.none")), number++, false, false, frame, out);
        }
        if (!place.isDisabled()) {
            field(place, text, frame, out);
            if (!text.isBlank()) {
                out.element("p", told(place, text, found.size()), "class", "kern-body", "role", "status", "id", place.id() + "-found");
                out.single("input", "type", "hidden", "name", PostedPage.OPEN, "value", OptionSearch.open(place.path(), text));
            }
            for (Option option : found.subList(0, Math.min(OptionSearch.MOST_FOUND, found.size()))) {
                if (chosen.stream().noneMatch(other -> other.key().equals(option.key()))) {
                    choice(place, option, number++, false, several, frame, out);
                }
            }
        }
        out.close();
        frame.error(out);
        out.close();
    }

    private static void choice(Place place, Option option, int number, boolean on, boolean several, Frame frame, Html out) {
        new Choice(place.id() + "-" + number, place, option.key(), on, !several).write(option.label(), frame.isInvalid(), out);
    }

    private static void field(Place place, String text, Frame frame, Html out) {
        String name = place.path() + "." + OptionSearch.TEXT;
        out.open("div", "class", "kern-form-input fm-search__field");
        out.element("label", place.texts().get("search.label"), "class", "kern-label", "for", place.id());
        out.single("input", "id", place.id(), "name", name, "type", "search", "value", text, "autocomplete", "off",
                "class", frame.isInvalid() ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input",
                "aria-describedby", frame.describedBy(), "aria-invalid", frame.isInvalid() ? "true" : null);
        place.page().button(new FormAction(FormAction.Kind.SEARCH, place.path()), place.texts().get("search"),
                "(" + place.name() + ")", "secondary", out);
        out.close();
    }

    private static String told(Place place, String text, int found) {
        return found == 0 ? place.texts().get("search.nothing", text)
                : found > OptionSearch.MOST_FOUND ? place.texts().get("search.many", OptionSearch.MOST_FOUND, text)
                : found == 1 ? place.texts().get("search.one", text) : place.texts().get("search.some", found, text);
    }

    /** What is stored but no option any more stays to be seen. */
    private static List<Option> chosen(Place place, Options options) {
        List<Option> chosen = new ArrayList<>();
        for (Object value : SelectView.list(place.value())) {
            chosen.add(options.byValue(value).orElseGet(() -> Option.unknown(value)));
        }
        return chosen;
    }

    /** What was chosen, and what was typed out in full; a search that has no answer yet is shown before anybody goes on. */
    static List<String> keys(PostedPlace posted, Options options, List<String> chosen) {
        List<String> keys = new ArrayList<>(chosen);
        List<String> typed = posted.values(posted.path() + "." + OptionSearch.TEXT);
        String text = typed == null ? "" : Scalars.line(typed.get(0)).strip();
        if (text.isEmpty()) {
            return keys;
        }
        boolean seen = posted.page().wasOpen(OptionSearch.open(posted.path(), text));
        Option named = seen ? null : OptionSearch.named(options, text);
        if (named != null) {
            if (!posted.component().is("multiple")) {
                keys.clear();
            }
            keys.add(named.key());
        } else if (!seen) {
            posted.page().search(posted.path());
            posted.page().openAfter.add(OptionSearch.open(posted.path(), text));
        } else if (posted.page().asks(FormAction.Kind.SEARCH, posted.path()) || keys.isEmpty()) {
            posted.page().openAfter.add(OptionSearch.open(posted.path(), text));
        }
        return keys;
    }
}
