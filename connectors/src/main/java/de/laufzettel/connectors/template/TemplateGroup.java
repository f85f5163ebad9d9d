package de.laufzettel.connectors.template;

import de.laufzettel.connectors.describe.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The groups of a template in the properties panel. */
enum TemplateGroup {
    INPUT("Eingaben", "Inputs"),
    TARGET("Ziel", "Target"),
    RESULT("Ergebnis", "Result");

    private final Wording label;

    TemplateGroup(String german, String english) {
        this.label = new Wording(german, english);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Map<String, Object>> all(Locale locale) {
        return Arrays.stream(values()).map(group -> ElementTemplates.inOrder("id", group.id(), "label", group.label.in(locale))).toList();
    }
}
