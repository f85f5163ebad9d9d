package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.html.Html;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.summary.Summary;
import de.laufzettel.forms.summary.SummaryHtml;
import de.laufzettel.forms.types.ComponentTypes;
import java.util.List;

/**
 * Pages of a form as HTML. The caller writes the document, the first heading (a wizard page's title), the {@code form} element with
 * {@code method=post novalidate} (and {@code enctype=multipart/form-data} when {@link #hasUpload}), its hidden token and its buttons.
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
        if (options.readOnly()) {
            return SummaryHtml.of(Summary.of(form, evaluation, options.locale(), options.zone()), options.page(),
                    options.headingLevel(), options.fileLink());
        }
        CompiledForm words = form.in(options.locale());
        Page page = new Page(words, evaluation, options);
        Html fields = new Html();
        for (Pages.Part part : Pages.parts(words.schema(), options.page())) {
            page.write(part.components(),
                    new Scope("", part.instancePath(), evaluation.data(), false, options.headingLevel()), fields);
        }
        Html out = new Html();
        out.open("div", "class", "fm-fields", "id", "form-fields");
        if (page.hasButtons) {
            // The Enter key presses the first button of a form: it must be one that just goes on.
            out.single("input", "type", "submit", "class", "fm-enter", "tabindex", "-1", "aria-hidden", "true", "value", "");
        }
        out.add(fields);
        if (fields.html().contains("data-trigger")) {
            recalculate(page, out);
        }
        if (options.showErrors() && !evaluation.isValid()) {
            out.single("input", "type", "hidden", "name", PostedPage.ERRORS, "value", "shown");
        }
        return out.close().html();
    }

    /** What a script does by itself: ask again with the answers so far. */
    private static void recalculate(Page page, Html out) {
        out.open("div", "class", "fm-recalculate");
        out.element("p", page.texts.get("recalculate.hint"), "class", "kern-body kern-body--small", "id", "form-recalculate");
        page.button(new FormAction(FormAction.Kind.RECALCULATE, ""), page.texts.get("recalculate"), "", "secondary", out);
        out.close();
    }

    /**
     * The list of the page's errors with links to the fields, to stand above the first heading; "" without errors, and while
     * {@code options} do not show errors.
     */
    public static String errorSummary(CompiledForm form, Evaluation evaluation, RenderOptions options) {
        return !options.showErrors() ? "" : ErrorSummary.html(errors(form, evaluation, options.page()),
                new Askable(form.schema()), options);
    }

    /** The pages that are shown, in order, with titles in the language of {@code form}; one without key for a form that is no wizard. */
    public static List<WizardPage> pages(CompiledForm form, Evaluation evaluation) {
        return Pages.all(form.schema()).stream()
                .filter(page -> page.key().isEmpty() || !evaluation.isHidden(page.key()))
                .toList();
    }

    /** Whether the page has an error, so that the next one must not be shown yet. */
    public static boolean hasErrors(CompiledForm form, Evaluation evaluation, int page) {
        return !errors(form, evaluation, page).isEmpty();
    }

    /** Whether the page may send files, so that its form element needs {@code enctype="multipart/form-data"}. */
    public static boolean hasUpload(CompiledForm form, int page) {
        return Pages.parts(form.schema(), page).stream().anyMatch(part -> hasFile(part.components()));
    }

    private static boolean hasFile(List<Component> components) {
        return components.stream().anyMatch(component -> ComponentTypes.like(component.type()).equals("file") || hasFile(component.children()));
    }

    private static List<FieldError> errors(CompiledForm form, Evaluation evaluation, int page) {
        if (evaluation.errors().isEmpty()) {
            return List.of();
        }
        PagePaths paths = new PagePaths(form.schema(), page);
        return evaluation.errors().stream()
                .filter(error -> page == RenderOptions.ALL_PAGES || paths.has(error.path()))
                .toList();
    }
}
