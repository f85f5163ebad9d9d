package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.html.SafeHtml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands around the controls of a field: label or legend, hint, error. */
final class Frame {
    private final Place place;
    private final String id;
    private final List<String> hints;
    private final List<FieldError> errors;

    Frame(Place place, List<String> hints) {
        this(place, place.id(), hints, place.errors());
    }

    /** @param id the control's, where it is not the one that the place's path makes */
    Frame(Place place, String id, List<String> hints, List<FieldError> errors) {
        this.place = place;
        this.id = id;
        this.hints = hints;
        this.errors = relevant(errors);
    }

    /** The hints a form author gives: description and tooltip. */
    static List<String> authored(Place place) {
        List<String> hints = new ArrayList<>();
        for (String name : List.of("description", "tooltip")) {
            if (!place.component().text(name).isBlank()) {
                hints.add(SafeHtml.inline(Interpolated.in(place, place.component().text(name))).html());
            }
        }
        return hints;
    }

    boolean isInvalid() {
        return !errors.isEmpty();
    }

    List<FieldError> errors() {
        return errors;
    }

    /** Ids of hint and error for aria-describedby; null when there is neither. */
    @Nullable String describedBy() {
        String ids = (hints.isEmpty() ? "" : id + "-hint ") + (isInvalid() ? id + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    void field(Html out) {
        out.open("div", "class", isInvalid() ? "kern-form-input kern-form-input--error" : "kern-form-input");
    }

    void group(Html out) {
        out.open("fieldset", "class", isInvalid() ? "kern-fieldset kern-fieldset--error" : "kern-fieldset",
                "aria-describedby", describedBy());
    }

    void label(Html out) {
        out.open("label", "class", labelClass(), "for", id);
        name(out);
        out.close();
        hint(out);
    }

    void legend(Html out) {
        out.open("legend", "class", labelClass());
        name(out);
        out.close();
        hint(out);
    }

    private String labelClass() {
        return place.component().is("hideLabel") ? "kern-label kern-sr-only" : "kern-label";
    }

    /** The label's HTML and, unless an answer is required, that it is optional. */
    void name(Html out) {
        words(out);
        if (!place.isRequired() && !place.isDisabled()) {
            out.text(" ").element("span", "(" + place.texts().get("optional") + ")", "class", "kern-label__optional");
        }
    }

    /** The label's HTML alone. */
    void words(Html out) {
        out.safe(SafeHtml.inline(Interpolated.in(place, labelText())));
    }

    private String labelText() {
        String label = place.component().label();
        return SafeHtml.plain(label).isBlank() ? place.name() : label;
    }

    void hint(Html out) {
        if (!hints.isEmpty()) {
            out.open("div", "class", "kern-hint", "id", id + "-hint");
            for (String hint : hints) {
                // The hints are sanitised or our own text; the sanitiser lets both through unchanged.
                out.open("div").safe(SafeHtml.inline(hint)).close();
            }
            out.close();
        }
    }

    /** Of an answer that is missing only that is said: what else is wrong with nothing helps nobody. */
    static List<FieldError> relevant(List<FieldError> errors) {
        List<FieldError> missing = errors.stream().filter(error -> error.rule().equals("required")).toList();
        return missing.isEmpty() ? errors : missing;
    }

    /** The message without the field's name in front: beside the field it has been read already. A label may have markup. */
    static String message(FieldError error) {
        String message = SafeHtml.plain(error.message());
        String name = SafeHtml.plain(error.label()) + ": ";
        return name.length() > 2 && message.startsWith(name) ? message.substring(name.length()) : message;
    }

    void error(Html out) {
        if (isInvalid()) {
            Set<String> messages = errors.stream().map(Frame::message).collect(Collectors.toCollection(LinkedHashSet::new));
            out.open("p", "class", "kern-error", "id", id + "-error");
            out.element("span", "", "class", "kern-icon kern-icon--danger", "aria-hidden", "true");
            out.open("span", "class", "kern-body");
            out.element("span", place.texts().get("error.prefix") + " ", "class", "kern-sr-only");
            out.text(String.join(" ", messages)).close().close();
        }
    }
}
