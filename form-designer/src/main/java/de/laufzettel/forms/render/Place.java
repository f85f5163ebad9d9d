package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.OptionData;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.html.Ids;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.texts.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component at one place of a page.
 *
 * @param component with what logic made of it
 */
record Place(Page page, Component component, Scope scope, String instancePath) {

    String path() {
        return scope.pathOf(component);
    }

    String id() {
        return Ids.of(path());
    }

    @Nullable Object value() {
        return scope.valueOf(component);
    }

    Texts texts() {
        return page.texts;
    }

    /** The label as plain text; the key when the form gives none, because a field must have a name. */
    String name() {
        String label = SafeHtml.plain(component.label());
        if (label.isBlank()) {
            label = SafeHtml.plain(component.text("placeholder"));
        }
        return label.isBlank() ? component.key() : label;
    }

    boolean isRequired() {
        return component.is("validate.required");
    }

    boolean isDisabled() {
        return component.is("disabled");
    }

    List<FieldError> errors() {
        return page.errorsAt(path());
    }

    /** Whether the page changes with this field's value. */
    boolean isTrigger() {
        return page.triggers.contains(component.key());
    }

    Options options() {
        return Options.of(component, OptionData.of(page.evaluation, scope.dataPath()));
    }

    Scope within() {
        return scope.within(instancePath);
    }
}
