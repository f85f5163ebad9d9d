package de.laufzettel.forms.render;

import de.laufzettel.forms.evaluate.CompiledForm;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A posted page read back into data.
 *
 * @param data the data before with what the page says; a row action is carried out already. Not evaluated yet
 * @param action what a button within the page asked for; null when it was the page's own button
 * @param openRows data paths of rows of edit grids to show open, for {@link RenderOptions#withOpenRows}
 */
public record PostedForm(Map<String, Object> data, @Nullable FormAction action, Set<String> openRows) {

    /**
     * @param page the wizard page that was posted, {@link RenderOptions#ALL_PAGES} for all
     * @param parameters the posted parameters; names that are not on the page are ignored
     * @param before the data as it was stored before (not the evaluated data); never changed
     * @param locale the language the page was shown in: numbers and dates are read by its rules
     * @param zone the zone in which days begin
     */
    public static PostedForm read(
            CompiledForm form,
            int page,
            Map<String, List<String>> parameters,
            Map<String, ? extends @Nullable Object> before,
            Locale locale,
            ZoneId zone) {
        throw new UnsupportedOperationException("in the next commit");
    }
}
