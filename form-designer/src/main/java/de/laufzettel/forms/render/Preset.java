package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.schema.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page showed although nothing was stored: defaults, and results that may be written over. Posted unchanged they were written by
 * nobody and stay what they are; the form makes them again.
 */
final class Preset {
    private final CompiledForm form;
    private final Map<String, ? extends @Nullable Object> stored;
    private final EvaluationContext context;
    private @Nullable Evaluation shown;

    Preset(CompiledForm form, Map<String, ? extends @Nullable Object> stored, EvaluationContext context) {
        this.form = form;
        this.stored = stored;
        this.context = context;
    }

    /** The value that was shown for a component without a stored one; null when there was none. */
    @Nullable Object of(Component component, String path) {
        if (!hasDefault(component) && !isOverwritable(component)) {
            return null;
        }
        return DataPath.of(path).get(evaluation().data());
    }

    /** What the page was made of. */
    Evaluation evaluation() {
        if (shown == null) {
            shown = form.evaluate(stored, context);
        }
        return shown;
    }

    static boolean hasDefault(Component component) {
        Object fixed = component.get("defaultValue");
        Object made = component.get("customDefaultValue");
        return fixed != null && !"".equals(fixed) || made != null && !"".equals(made);
    }

    private static boolean isOverwritable(Component component) {
        Object rule = component.get("calculateValue");
        return component.is("allowCalculateOverride") && !component.is("calculateServer") && rule != null && !"".equals(rule);
    }
}
