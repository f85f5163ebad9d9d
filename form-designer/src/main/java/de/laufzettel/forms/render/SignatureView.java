package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Scalars;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code signature}: a typed name, because drawing needs a script and a steady hand. A drawing that is there already is kept until it
 * is removed.
 */
final class SignatureView extends FieldView {

    @Override
    boolean isMany(Component component) {
        return false;
    }

    @Override
    List<String> hints(Place place) {
        List<String> hints = Frame.authored(place);
        hints.add(place.texts().get(isDrawn(place.value()) ? "signature.drawn" : "signature.hint"));
        return hints;
    }

    @Override
    void control(Control control, Html out) {
        Place place = control.place();
        if (isDrawn(control.value())) {
            out.open("div", "id", control.id(), "tabindex", "-1");
            if (!place.isDisabled()) {
                place.page().button(new FormAction(FormAction.Kind.REMOVE, control.path()), place.texts().get("signature.remove"),
                        "(" + place.name() + ")", "secondary", out);
                Shown.mark(place, out);
            }
            out.close();
            return;
        }
        out.single("input", control.attributes()
                .with("class", control.inputClass())
                .with("type", "text")
                .with("value", shown(control.value()))
                .with("autocomplete", place.scope().repeated() ? null : "name")
                .flag("readonly", place.isDisabled())
                .with("aria-required", place.isRequired() ? "true" : null));
    }

    @Override
    boolean isGroup(Place place) {
        // Without an input there is nothing a label could name.
        return isDrawn(place.value());
    }

    @Override
    @Nullable Object parse(Posted posted) {
        if (posted.place().page().asks(FormAction.Kind.REMOVE, posted.name())) {
            return "";
        }
        String text = posted.text();
        boolean same = isDrawn(posted.before()) || (posted.had() && shown(posted.before()).equals(text));
        return text == null || same ? Posted.UNCHANGED : text;
    }

    private static String shown(@Nullable Object value) {
        return Scalars.line(Scalars.text(value));
    }

    private static boolean isDrawn(@Nullable Object value) {
        return value instanceof String text && text.startsWith("data:");
    }
}
