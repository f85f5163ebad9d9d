package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;

/** One of several options, all of them shown. */
public record Radio(
        Component component, Common common, ItemSettings items, String inputType, List<Object> values,
        Map<String, Object> data, boolean fieldSet, String dataType, boolean inline) implements ComponentType {

    static Radio of(PropertyReader p) {
        return new Radio(
                p.component(), Common.of(p), ItemSettings.of(p), p.text("inputType"), p.list("values"), p.object("data"),
                p.flag("fieldSet"), p.text("dataType"), p.flag("inline"));
    }
}
