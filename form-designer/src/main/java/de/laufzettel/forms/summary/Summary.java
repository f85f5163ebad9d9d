package de.laufzettel.forms.summary;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.schema.Component;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a form in words, section by section.
 *
 * <pre>{@code Summary.of(form, evaluation, Locale.GERMAN, ZoneId.of("Europe/Berlin")).sections()}</pre>
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

    /** What is hidden is left out. */
    public static Summary of(CompiledForm form, Evaluation evaluation, Locale locale, ZoneId zone) {
        return new SummarySections(new Answers(evaluation, locale, zone)).of(form.in(locale).schema());
    }

    /**
     * Of data that was evaluated before, such as that of a running case. Without an evaluation it is not known what was hidden: fields
     * with a condition and without a value are left out.
     */
    public static Summary of(
            CompiledForm form, Map<String, ? extends @Nullable Object> data, Locale locale, ZoneId zone) {
        Map<String, Object> same = new LinkedHashMap<>(data);
        Evaluation evaluation = new Evaluation(same, List.of(), Set.of(), Map.of());
        return new SummarySections(new Answers(evaluation, locale, zone).withoutConditions()).of(form.in(locale).schema());
    }

    /** The same in the language and zone of the context, with the labels of options that come from an address. */
    public static Summary of(CompiledForm form, Map<String, ? extends @Nullable Object> data, EvaluationContext context) {
        Evaluation evaluation = new Evaluation(new LinkedHashMap<>(data), List.of(), Set.of(), Map.of(), context);
        return new SummarySections(new Answers(evaluation, context.locale(), context.zone()).withoutConditions())
                .of(form.in(context.locale()).schema());
    }

    /**
     * The answers of one row of a grid.
     *
     * @param rowPath data path of the row, such as {@code hunde[0]}
     * @param rowInstancePath its instance path (see {@link Evaluation})
     */
    public static List<Entry> row(
            Component grid, Evaluation evaluation, String rowPath, String rowInstancePath, Locale locale, ZoneId zone) {
        return new Answers(evaluation, locale, zone)
                .entries(grid.children(), rowPath, rowInstancePath, evaluation.valueAt(rowPath));
    }
}
