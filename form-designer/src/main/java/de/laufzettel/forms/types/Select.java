package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One or several options of a list. */
public record Select(
        Component component, Common common, ItemSettings items, String idPath, Map<String, Object> data,
        boolean clearOnRefresh, @Nullable Double limit, String valueProperty, boolean lazyLoad, @Nullable Object filter,
        boolean searchEnabled, @Nullable Double searchDebounce, String searchField, @Nullable Double minSearch,
        boolean readOnlyValue, String selectFields, @Nullable Double selectThreshold, boolean uniqueOptions,
        @Nullable Object fuseOptions, @Nullable Object indexeddb, @Nullable Object customOptions, boolean useExactSearch,
        String dataType) implements ComponentType {

    static Select of(PropertyReader p) {
        return new Select(
                p.component(), Common.of(p), ItemSettings.of(p), p.text("idPath"), p.object("data"), p.flag("clearOnRefresh"),
                p.number("limit"), p.text("valueProperty"), p.flag("lazyLoad"), p.any("filter"), p.flag("searchEnabled"),
                p.number("searchDebounce"), p.text("searchField"), p.number("minSearch"), p.flag("readOnlyValue"),
                p.text("selectFields"), p.number("selectThreshold"), p.flag("uniqueOptions"), p.any("fuseOptions"),
                p.any("indexeddb"), p.any("customOptions"), p.flag("useExactSearch"), p.text("dataType"));
    }
}
