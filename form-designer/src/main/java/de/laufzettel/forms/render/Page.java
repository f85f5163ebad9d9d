package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.texts.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One page while it is written. */
final class Page {
    final CompiledForm form;
    final Evaluation evaluation;
    final RenderOptions options;
    final Texts texts;
    final Set<String> triggers;
    private final Map<String, List<FieldError>> errors;
    private final Set<String> ids = new HashSet<>();
    /** Whether a button stands among the fields; the Enter key must then not press it. */
    boolean hasButtons;

    Page(CompiledForm form, Evaluation evaluation, RenderOptions options) {
        this.form = form;
        this.evaluation = evaluation;
        this.options = options;
        this.texts = Texts.of(options.locale());
        this.triggers = Triggers.of(form.schema());
        this.errors = options.showErrors()
                ? evaluation.errors().stream().collect(Collectors.groupingBy(FieldError::path))
                : Map.of();
    }

    /** Whether nothing before has this id. */
    boolean isFirst(String id) {
        return ids.add(id);
    }

    /** The errors to show at a data path. */
    List<FieldError> errorsAt(String path) {
        return errors.getOrDefault(path, List.of());
    }

    void write(List<Component> components, Scope scope, Html out) {
        for (Component component : components) {
            Place place = place(component, scope);
            if (!evaluation.isHidden(place.instancePath())) {
                Views.of(component).render(place, out);
            }
        }
    }

    Place place(Component component, Scope scope) {
        String instancePath = Evaluation.instancePath(scope.instancePath(), component);
        return new Place(this, evaluation.effective(component, instancePath), scope, instancePath);
    }

    /** A button that posts the page for something other than the next page. */
    void button(FormAction action, String text, String about, String style, Html out) {
        hasButtons = true;
        out.open("button", "type", "submit", "name", FormAction.NAME, "value", action.value(),
                "class", "kern-btn kern-btn--" + style, "formnovalidate", "");
        out.open("span", "class", "kern-label").text(text);
        if (!about.isEmpty()) {
            out.element("span", " " + about, "class", "fm-unseen");
        }
        out.close().close();
    }
}
