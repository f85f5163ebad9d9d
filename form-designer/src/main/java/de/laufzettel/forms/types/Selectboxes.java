package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any of several options, all of them shown. */
public record Selectboxes(
        Component component, Common common, ItemSettings items, String inputType, List<Object> values,
        Map<String, Object> data, boolean fieldSet, boolean inline, String minSelectedCountMessage,
        String maxSelectedCountMessage, @Nullable Double minSelectedCount, @Nullable Double maxSelectedCount) implements ComponentType {

    static Selectboxes of(PropertyReader p) {
        return new Selectboxes(
                p.component(), Common.of(p), ItemSettings.of(p), p.text("inputType"), p.list("values"), p.object("data"),
                p.flag("fieldSet"), p.flag("inline"), p.text("minSelectedCountMessage"), p.text("maxSelectedCountMessage"),
                p.number("validate.minSelectedCount"), p.number("validate.maxSelectedCount"));
    }
}
