package de.laufzettel.forms.summary;

import de.laufzettel.forms.evaluate.CompiledForm;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a form in words, section by section.
 *
 * <pre>{@code Summary.of(form, data, Locale.GERMAN, ZoneId.of("Europe/Berlin")).sections()}</pre>
 */
public record Summary(List<Section> sections) {

    /**
     * A page of a wizard; of other forms, a panel, or what stands outside of any.
     *
     * @param title plain text; "" when the form gives none
     * @param pageIndex the wizard page on which it can be changed, 0 in forms that are no wizard
     */
    public record Section(String title, int pageIndex, List<Entry> entries) {}

    /**
     * One answer, or a group of answers.
     *
     * @param label plain text
     * @param lines the value for reading, one element a line; a single "–" where nothing was answered; empty for a group
     * @param path data path of the answer
     * @param anchor id of the field on its page, for a link straight to it
     * @param nested the answers of a group: a container, a row, a nested form
     * @param files the files among the lines, in the same order, for links; empty for other answers
     */
    public record Entry(
            String label, List<String> lines, String path, String anchor, List<Entry> nested, List<FileAnswer> files) {}

    /** A stored file: its id, its name and its size in bytes. */
    public record FileAnswer(String id, String name, long size) {}

    /** @param data evaluated data; hidden fields and those marked as not to be shown are left out */
    public static Summary of(
            CompiledForm form, Map<String, ? extends @Nullable Object> data, Locale locale, ZoneId zone) {
        throw new UnsupportedOperationException("in the next commit");
    }
}
