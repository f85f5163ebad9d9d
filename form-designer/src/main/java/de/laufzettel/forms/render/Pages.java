package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.List;

/** Which components stand on which page. What a wizard has beside its panels stands on every page, as in Form.io. */
final class Pages {
    private Pages() {}

    /** One part of a page: components, and the instance path of the panel they are in, "" for none. */
    record Part(List<Component> components, String instancePath) {}

    static boolean areSplit(FormSchema schema) {
        return schema.isWizard() && schema.components().stream().anyMatch(component -> component.type().equals("panel"));
    }

    static List<Part> parts(FormSchema schema, int page) {
        if (page == RenderOptions.ALL_PAGES || !areSplit(schema)) {
            return List.of(new Part(schema.components(), ""));
        }
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (Component component : schema.components()) {
            if (!component.type().equals("panel")) {
                parts.add(new Part(List.of(component), ""));
            } else if (number++ == page) {
                parts.add(new Part(component.children(), Evaluation.instancePath("", component)));
            }
        }
        return parts;
    }

    /** The panels of a wizard, hidden ones as well, with their numbers. */
    static List<WizardPage> all(FormSchema schema) {
        if (!areSplit(schema)) {
            return List.of(new WizardPage(0, "", schema.title()));
        }
        List<WizardPage> pages = new ArrayList<>();
        for (Component component : schema.components()) {
            if (component.type().equals("panel")) {
                String title = component.text("title").isBlank() ? component.label() : component.text("title");
                pages.add(new WizardPage(pages.size(), component.key(), SafeHtml.plain(title)));
            }
        }
        return pages;
    }
}
