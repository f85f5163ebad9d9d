package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and values, both given by the citizen. */
public record Datamap(
        Component component, Common common, String addAnother, boolean disableAddingRemovingRows, boolean keyBeforeValue,
        Map<String, Object> valueComponent, @Nullable Double maxLength, @Nullable Double minLength) implements ComponentType {

    static Datamap of(PropertyReader p) {
        return new Datamap(
                p.component(), Common.of(p), p.text("addAnother"), p.flag("disableAddingRemovingRows"),
                p.flag("keyBeforeValue"), p.object("valueComponent"), p.number("validate.maxLength"),
                p.number("validate.minLength"));
    }
}
