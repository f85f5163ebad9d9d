package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import java.util.List;

/**
 * Pages of a form as HTML. The caller writes the document, the first heading (a wizard page's title), the {@code form} element with
 * {@code method=post} (and {@code enctype=multipart/form-data} when {@link #hasUpload}), its hidden token and its buttons.
 *
 * <pre>{@code
 * Evaluation evaluation = form.evaluate(data, context);
 * String fields = FormPage.render(form, evaluation, RenderOptions.page(Locale.GERMAN, zone, 0));
 * }</pre>
 */
public final class FormPage {
    private FormPage() {}

    /** The fields of one page, or of all; without a form element. */
    public static String render(CompiledForm form, Evaluation evaluation, RenderOptions options) {
        throw new UnsupportedOperationException("in the next commit");
    }

    /** The list of the page's errors with links to the fields, to stand above the first heading; "" without errors. */
    public static String errorSummary(CompiledForm form, Evaluation evaluation, RenderOptions options) {
        throw new UnsupportedOperationException("in the next commit");
    }

    /** The pages that are shown, in order; one without key for a form that is no wizard. */
    public static List<WizardPage> pages(CompiledForm form, Evaluation evaluation) {
        throw new UnsupportedOperationException("in the next commit");
    }

    /** Whether the page has an error, so that the next one must not be shown yet. */
    public static boolean hasErrors(CompiledForm form, Evaluation evaluation, int page) {
        throw new UnsupportedOperationException("in the next commit");
    }

    /** Whether the page may send files, so that its form element needs {@code enctype="multipart/form-data"}. */
    public static boolean hasUpload(CompiledForm form, int page) {
        throw new UnsupportedOperationException("in the next commit");
    }
}
