package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.types.ComponentTypes;
import de.laufzettel.forms.answers.Scalars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code textfield}, and the types that are like it: one line of text. With several masks to choose from, the value is {@code {value, maskName}}. */
final class TextfieldView extends FieldView {
    private final TextControlView line = new TextControlView("text") {
        @Override
        String inputType(Control control) {
            return ComponentTypes.keyboard(control.place().component().type());
        }

        @Override
        @Nullable String inputMode(Component component) {
            String mask = component.text("inputMask");
            // A mask of nothing but digits gets the keyboard with digits.
            return !mask.isEmpty() && mask.matches("[9\\s/.-]+") ? "numeric" : super.inputMode(component);
        }
    };

    @Override
    boolean isGroup(Place place) {
        return hasMasks(place.component());
    }

    @Override
    List<String> hints(Place place) {
        return Counts.hints(place);
    }

    @Override
    void control(Control control, Html out) {
        if (!hasMasks(control.place().component())) {
            line.control(control, out);
            return;
        }
        Place place = control.place();
        Map<?, ?> value = shown(control.value());
        out.open("div", "class", "kern-form-input");
        out.element("label", place.texts().get("mask.format"), "class", "kern-label", "for", control.id());
        out.open("div", "class", "kern-form-input__select-wrapper");
        out.open("select", control.attributes("maskName").with("id", control.id()).with("class", "kern-form-input__select"));
        for (String label : names(place.component())) {
            out.element("option", label, "value", label, "selected", label.equals(value.get("maskName")) ? "" : null);
        }
        out.close().close().close();
        out.open("div", "class", "kern-form-input");
        out.element("label", place.name(), "class", "kern-label", "for", control.idOf("value"));
        out.single("input", control.attributes("value").with("class", control.inputClass()).with("type", ComponentTypes.keyboard(place.component().type()))
                .with("value", Scalars.line(Scalars.text(value.get("value")))).flag("readonly", place.isDisabled()));
        out.close();
    }

    @Override
    @Nullable Object parse(Posted posted) {
        String text = posted.text("value");
        if (!hasMasks(posted.place().component()) || text == null) {
            return line.parse(posted);
        }
        String mask = posted.text("maskName");
        Map<?, ?> before = shown(posted.before());
        boolean same = text.equals(Scalars.line(Scalars.text(before.get("value"))))
                && (mask == null || mask.equals(shownMask(posted.place().component(), before.get("maskName"))));
        if (same && posted.had()) {
            return Posted.UNCHANGED;
        }
        if (same && text.isEmpty()) {
            return "";
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", text);
        value.put("maskName", mask == null ? "" : mask);
        return value;
    }

    private static Map<?, ?> shown(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of("value", Scalars.text(value));
    }

    /** A mask that the form does not have is shown as the first it has. */
    private static String shownMask(Component component, @Nullable Object name) {
        List<String> names = names(component);
        return names.contains(Scalars.text(name)) ? Scalars.text(name) : names.get(0);
    }

    private static List<String> names(Component component) {
        return ((List<?>) component.get("inputMasks")).stream()
                .map(mask -> mask instanceof Map<?, ?> map ? Scalars.text(map.get("label")) : "")
                .toList();
    }

    private static boolean hasMasks(Component component) {
        return component.is("allowMultipleMasks") && component.get("inputMasks") instanceof List<?> masks && !masks.isEmpty();
    }
}
