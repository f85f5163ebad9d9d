package de.laufzettel.forms.types;

import de.laufzettel.forms.schema.Component;
import java.util.List;

/** An address, found by a service or typed in parts. */
public record Address(
        Component component, Common common, boolean tree, boolean lazyLoad, List<Object> children,
        String switchToManualModeLabel, String provider, String manualModeViewString, boolean disableClearIcon,
        boolean enableManualMode) implements ComponentType {

    static Address of(PropertyReader p) {
        return new Address(
                p.component(), Common.of(p), p.flag("tree"), p.flag("lazyLoad"), p.list("components"),
                p.text("switchToManualModeLabel"), p.text("provider"), p.text("manualModeViewString"),
                p.flag("disableClearIcon"), p.flag("enableManualMode"));
    }
}
