package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one submission. Immutable.
 *
 * <p>Values are JSON in Java: Map, List, String, Boolean, Number, null. Whole numbers are Integer or Long, others Double. A key that
 * is missing has no value; null is a value.
 *
 * <p><b>Instance paths</b> name a component on the page: keys from the top joined by dots, keys of layout components (panels,
 * columns, …) included, rows as {@code [i]}: {@code seite1.hunde[0].spalte.rasse}. A nested form adds its key only. Build them with
 * {@link #instancePath} and {@link #rowPath}.
 *
 * @param data the processed submission: unknown keys gone, hidden values cleared, normalised, defaulted, calculated. Given also when
 *     there are errors
 * @param errors in the order found; empty means that the submission may be accepted
 * @param hiddenPaths instance paths of components that are not shown (condition, logic, {@code hidden}, or inside a hidden one)
 * @param changed by instance path the properties that logic changed (label, disabled, validate, …); only what differs from the form
 * @param context what it depended on, so that a page offers what the rules accept; null where nothing was evaluated
 */
public record Evaluation(
        Map<String, Object> data,
        List<FieldError> errors,
        Set<String> hiddenPaths,
        Map<String, Map<String, Object>> changed,
        @Nullable EvaluationContext context) {

    /** One that nobody made: of data that is shown as it is. */
    public Evaluation(Map<String, Object> data, List<FieldError> errors, Set<String> hiddenPaths, Map<String, Map<String, Object>> changed) {
        this(data, errors, hiddenPaths, changed, null);
    }

    /** The same with other errors. */
    public Evaluation withErrors(List<FieldError> others) {
        return new Evaluation(data, others, hiddenPaths, changed, context);
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    public boolean isHidden(String instancePath) {
        return hiddenPaths.contains(instancePath);
    }

    /** The component with what logic made of it: label, description, {@code validate.required}, {@code disabled}, … */
    public Component effective(Component component, String instancePath) {
        Map<String, Object> properties = changed.get(instancePath);
        return properties == null ? component : component.with(properties);
    }

    public List<FieldError> errorsAt(String path) {
        return errors.stream().filter(error -> error.path().equals(path)).toList();
    }

    /** The instance path of a child; {@code parent} is "" at the top and {@link #rowPath} inside a row. */
    public static String instancePath(String parent, Component component) {
        return parent.isEmpty() ? component.key() : parent + "." + component.key();
    }

    public static String rowPath(String gridPath, int row) {
        return gridPath + "[" + row + "]";
    }

    /** The value at a data path such as {@code hunde[0].rasse}; null when missing. */
    public @Nullable Object valueAt(String path) {
        return DataPath.of(path).get(data);
    }
}
