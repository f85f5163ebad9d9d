package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.EvaluationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A posted page read back into data.
 *
 * @param data the data before with what the page says; a row action is carried out already. Not evaluated yet
 * @param action what a button within the page asked for; null when it was the page's own button
 * @param errorsShown whether the page showed errors; show them again when the same page is the answer
 * @param openRows what is open on the page, rows that are edited and searches that were made, for {@link RenderOptions#withOpenRows}
 */
public record PostedForm(Map<String, Object> data, @Nullable FormAction action, boolean errorsShown, Set<String> openRows) {

    /**
     * @param page the wizard page that was posted, {@link RenderOptions#ALL_PAGES} for all
     * @param parameters the posted parameters; names that are not on the page are ignored
     * @param before the data as it was stored before (not the evaluated data); never changed
     * @param context as when the page was shown: numbers and dates are read by its locale, days begin in its zone; what the page showed
     *     of defaults and calculated values is told from it
     */
    public static PostedForm read(
            CompiledForm form,
            int page,
            Map<String, List<String>> parameters,
            Map<String, ? extends @Nullable Object> before,
            EvaluationContext context) {
        Map<String, Object> data = Rows.copy(before);
        PostedPage posted = new PostedPage(parameters, context, new Preset(form, before, context));
        for (Pages.Part part : Pages.parts(form.schema(), page)) {
            posted.read(part.components(), "", data);
        }
        return new PostedForm(data, posted.action(), parameters.containsKey(PostedPage.ERRORS), Set.copyOf(posted.openAfter));
    }
}
