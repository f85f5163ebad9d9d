package de.laufzettel.forms.summary;

import de.laufzettel.forms.evaluate.DataPath;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.html.Ids;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.texts.Texts;
import de.laufzettel.forms.types.ComponentTypes;
import de.laufzettel.forms.answers.Keys;
import de.laufzettel.forms.answers.OptionData;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.answers.Scalars;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a form with its answers and makes an entry of each. */
final class Answers {
    private static final Set<String> SILENT = Set.of("content", "htmlelement", "button", "hidden", "recaptcha", "captcha");

    private final Evaluation evaluation;
    private final Texts texts;
    private final AnswerText text;
    private final boolean conditions;

    Answers(Evaluation evaluation, Locale locale, ZoneId zone) {
        this(evaluation, Texts.of(locale), new AnswerText(locale, zone), true);
    }

    private Answers(Evaluation evaluation, Texts texts, AnswerText text, boolean conditions) {
        this.evaluation = evaluation;
        this.texts = texts;
        this.text = text;
        this.conditions = conditions;
    }

    /** Where nothing is known about conditions: a field that has one is left out when it has no value. */
    Answers withoutConditions() {
        return new Answers(evaluation, texts, text, false);
    }

    Map<String, Object> data() {
        return evaluation.data();
    }

    boolean isHidden(Component component, String instancePath, @Nullable Object value) {
        if (conditions) {
            return evaluation.isHidden(instancePath);
        }
        boolean conditional = component.at("conditional.when") instanceof String when && !when.isEmpty()
                || component.at("conditional.conditions") instanceof List<?> list && !list.isEmpty()
                || component.at("conditional.json") instanceof Map<?, ?>
                || !component.text("customConditional").isBlank();
        boolean valued = !Keys.isLayout(component);
        return component.is("hidden") || (conditional && valued && value == null);
    }

    List<Summary.Entry> entries(List<Component> components, String dataPath, String instancePath, @Nullable Object row) {
        List<Summary.Entry> entries = new ArrayList<>();
        for (Component component : components) {
            String own = Evaluation.instancePath(instancePath, component);
            Object value = DataPath.of(Keys.of(component)).get(row);
            if (SILENT.contains(ComponentTypes.like(component.type())) || isHidden(component, own, value)) {
                continue;
            }
            if (Keys.isLayout(component)) {
                entries.addAll(entries(component.children(), dataPath, own, row));
            } else {
                String key = Keys.of(component);
                entries.add(entry(evaluation.effective(component, own), dataPath.isEmpty() ? key : dataPath + "." + key, own, value));
            }
        }
        return List.copyOf(entries);
    }

    private Summary.Entry entry(Component component, String path, String own, @Nullable Object value) {
        return switch (ComponentTypes.like(component.type())) {
            case "container" -> group(label(component), path, entries(component.children(), path, own, value));
            case "form" -> group(label(component), path,
                    entries(component.children(), path + ".data", own, DataPath.of("data").get(value)));
            case "datagrid", "editgrid", "datatable" -> grid(component, path, own, value);
            default -> new Summary.Entry(
                    label(component), orNone(text.lines(component, value, optionData(component, path))), path, Ids.of(path), List.of(), files(component, value));
        };
    }

    private OptionData optionData(Component component, String path) {
        int end = path.length() - Keys.of(component).length() - 1;
        return Options.areListed(component) ? OptionData.NONE : OptionData.of(evaluation, end < 0 ? "" : path.substring(0, end));
    }

    private Summary.Entry grid(Component component, String path, String own, @Nullable Object value) {
        List<?> rows = value instanceof List<?> list ? list : List.of();
        List<Summary.Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String rowPath = path + "[" + i + "]";
            entries.add(group(texts.get("row.title", label(component), i + 1), rowPath,
                    entries(component.children(), rowPath, Evaluation.rowPath(own, i), rows.get(i))));
        }
        return group(label(component), path, entries);
    }

    private Summary.Entry group(String label, String path, List<Summary.Entry> nested) {
        List<String> lines = nested.isEmpty() ? List.of(texts.get("none")) : List.of();
        return new Summary.Entry(label, lines, path, Ids.of(path), List.copyOf(nested), List.of());
    }

    private List<String> orNone(List<String> lines) {
        return lines.isEmpty() ? List.of(texts.get("none")) : lines;
    }

    private static List<Summary.FileAnswer> files(Component component, @Nullable Object value) {
        if (!ComponentTypes.like(component.type()).equals("file") || !(value instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .filter(Map.class::isInstance)
                .map(file -> (Map<?, ?>) file)
                .map(file -> new Summary.FileAnswer(Scalars.text(file.get("id")), AnswerText.fileName(file),
                        file.get("size") instanceof Number size ? size.longValue() : 0))
                .toList();
    }

    private static String label(Component component) {
        String label = SafeHtml.plain(component.label());
        return label.isBlank() ? component.key() : label;
    }
}
