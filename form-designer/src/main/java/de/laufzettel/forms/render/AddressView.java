package de.laufzettel.forms.render;

import de.laufzettel.forms.html.Attributes;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.answers.Scalars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code address}: its parts as fields, stored as Form.io stores an address typed by hand. An address that was found by a search stays
 * as it is until somebody types another one.
 */
final class AddressView implements ComponentView {
    private static final List<String> PARTS = List.of("address1", "address2", "zip", "city", "state", "country");

    @Override
    public void render(Place place, Html out) {
        List<String> hints = Frame.authored(place);
        String found = found(place.value());
        if (!found.isEmpty()) {
            hints.add(new Html().text(place.texts().get("address.known", found)).html());
        }
        Frame frame = new Frame(place, hints);
        frame.group(out);
        frame.legend(out);
        out.open("div", "class", "kern-fieldset__body fm-fields");
        Map<?, ?> parts = parts(place.value());
        for (String part : PARTS) {
            field(place, frame, part, Scalars.text(parts.get(part)), out);
        }
        out.close();
        frame.error(out);
        out.close();
    }

    private static void field(Place place, Frame frame, String part, String value, Html out) {
        String path = place.path() + ".address." + part;
        String id = part.equals(PARTS.get(0)) ? place.id() : place.id() + "-" + part;
        out.open("div", "class", "kern-form-input");
        out.element("label", place.texts().get("address." + part), "class", "kern-label", "for", id);
        out.single("input", new Attributes()
                .with("id", id)
                .with("name", place.isDisabled() ? null : path)
                .with("type", "text")
                .with("class", frame.isInvalid() ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input")
                .with("value", shown(value))
                .with("autocomplete", place.scope().repeated() ? null : token(part))
                .with("aria-invalid", frame.isInvalid() ? "true" : null)
                .with("data-trigger", place.isTrigger() ? "" : null)
                .flag("readonly", place.isDisabled()));
        out.close();
    }

    private static String token(String part) {
        return switch (part) {
            case "zip" -> "postal-code";
            case "city" -> "address-level2";
            case "state" -> "address-level1";
            case "country" -> "country-name";
            default -> "address-line" + part.charAt(part.length() - 1);
        };
    }

    @Override
    public void read(PostedPlace posted) {
        if (Locked.is(posted.component())) {
            return;
        }
        Map<?, ?> before = parts(posted.before());
        Map<String, Object> parts = new LinkedHashMap<>();
        boolean shown = false;
        boolean changed = false;
        for (String part : PARTS) {
            List<String> values = posted.values(posted.path() + ".address." + part);
            shown |= values != null;
            boolean same = values == null || values.get(0).equals(shown(Scalars.text(before.get(part))));
            changed |= !same;
            if (!same || before.containsKey(part) || values != null) {
                parts.put(part, same && before.containsKey(part) ? before.get(part) : values == null ? "" : values.get(0));
            }
        }
        if (shown && !posted.has() && parts.values().stream().allMatch(""::equals)) {
            // As Form.io stores an address nobody gave.
            posted.set(posted.component().is("enableManualMode") ? Map.of("mode", "autocomplete", "address", Map.of()) : Map.of());
        } else if (shown && changed) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("mode", "manual");
            value.put("address", parts);
            posted.set(value);
        }
    }

    private static String shown(String text) {
        return Scalars.line(text);
    }

    /** The parts of an address typed by hand; those of a found one are the search's own and not shown as fields. */
    private static Map<?, ?> parts(@Nullable Object value) {
        boolean byHand = value instanceof Map<?, ?> map && "manual".equals(map.get("mode"));
        return byHand && ((Map<?, ?>) value).get("address") instanceof Map<?, ?> parts ? parts : Map.of();
    }

    private static String found(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || "manual".equals(map.get("mode"))) {
            return "";
        }
        Map<?, ?> address = map.get("address") instanceof Map<?, ?> inner ? inner : map;
        for (String name : List.of("formatted_address", "display_name", "formattedPlace")) {
            if (!Scalars.text(address.get(name)).isEmpty()) {
                return Scalars.text(address.get(name));
            }
        }
        return "";
    }
}
