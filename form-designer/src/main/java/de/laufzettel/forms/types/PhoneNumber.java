package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** A telephone number. */
public record PhoneNumber(
        Component component, Common common, TextInput input, String inputMode, List<Object> inputMasks) implements ComponentType {

    static PhoneNumber of(PropertyReader p) {
        return new PhoneNumber(
                p.component(), Common.of(p), TextInput.of(p), p.text("inputMode"), p.list("inputMasks"));
    }
}
