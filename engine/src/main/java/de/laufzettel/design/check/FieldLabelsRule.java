package de.laufzettel.design.check;

import de.laufzettel.design.Problem;
import de.laufzettel.forms.schema.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every form and every field says what it is for, and no two fields side by side say the same. */
final class FieldLabelsRule implements Rule {

    private static final Set<String> FIELDS = Set.of("textfield", "textarea", "number", "currency", "email", "phoneNumber", "url", "select",
            "radio", "selectboxes", "checkbox", "datetime", "day", "time", "file", "address", "password", "tags", "signature", "survey");
    /** A column's head says what the fields below it are. */
    private static final Set<String> HAVE_HEADS = Set.of("datagrid", "table");
    /** What the builder writes into a new field; words that a designer may well mean, such as "E-Mail", are not in it. */
    private static final Set<String> OF_THE_BUILDER = Set.of("Text Field", "Text Area", "Checkbox", "Select Boxes", "Select", "Radio", "Date / Time",
            "Data Grid", "Edit Grid", "Container", "Field Set", "Panel", "Upload", "Textfeld", "Mehrzeiliger Text", "Ankreuzfeld", "Eine Antwort",
            "Mehrere Antworten", "Auswahlliste", "Datengruppe");

    @Override
    public List<Problem> check(CheckedService service) {
        List<Problem> problems = new ArrayList<>();
        service.forms().forEach((key, form) -> {
            String file = CheckedService.formFile(key);
            if (form.title().isBlank()) {
                problems.add(Problem.warning(file, "", "missing-title",
                        "Das Formular hat keinen Titel. Er ist die Überschrift der Seite; ohne ihn weiß niemand, wo er ist.",
                        "The form has no title. It is the heading of the page; without it nobody knows where they are."));
            }
            group(file, form.components(), false, new HashMap<>(), problems);
        });
        return problems;
    }

    private static void group(String file, List<Component> components, boolean heads, Map<String, Component> labels, List<Problem> problems) {
        for (Component component : components) {
            if (FIELDS.contains(component.type())) {
                field(file, component, heads, labels, problems);
            }
            if (OF_THE_BUILDER.contains(component.label().strip())) {
                problems.add(Problem.warning(file, component.pointer(), "default-label",
                        "„" + component.label() + "“ ist noch die Beschriftung, die der Baukasten einsetzt. Schreiben Sie, was hier einzutragen ist.",
                        "\"" + component.label() + "\" still is the label that the builder puts in. Say what is to be filled in here."));
            }
            // a layout is no group for the reader, everything else has a heading of its own
            boolean layout = Set.of("columns", "well").contains(component.type());
            group(file, component.children(), HAVE_HEADS.contains(component.type()), layout ? labels : new HashMap<>(), problems);
        }
    }

    private static void field(String file, Component field, boolean heads, Map<String, Component> labels, List<Problem> problems) {
        if (field.is("hideLabel") && !heads && !field.label().isBlank()) {
            problems.add(Problem.warning(file, field.pointer(), "hidden-label",
                    "Die Beschriftung von „" + field.label() + "“ ist ausgeblendet: Wer die Seite sieht, weiß nicht, was hier einzutragen ist. Blenden Sie sie ein.",
                    "The label of \"" + field.label() + "\" is hidden: who sees the page does not know what to fill in here. Show it."));
        }
        Component twin = field.label().isBlank() || hasCondition(field) ? null : labels.putIfAbsent(field.label().strip(), field);
        if (twin != null) {
            problems.add(Problem.warning(file, field.pointer(), "same-label",
                    "Zwei Felder nebeneinander heißen „" + field.label() + "“. Geben Sie jedem eine eigene Beschriftung, damit man sie unterscheiden kann.",
                    "Two fields side by side are called \"" + field.label() + "\". Give each a label of its own, so that they can be told apart."));
        }
        for (Object options : new Object[] {field.get("values"), field.at("data.values")}) {
            if (options instanceof List<?> list && Set.of("radio", "select", "selectboxes").contains(field.type())) {
                list.stream().filter(FieldLabelsRule::isWordless).findFirst().ifPresent(option -> problems.add(Problem.error(file, field.pointer(), "missing-label",
                        "Eine Antwort von „" + field.label() + "“ hat keine Beschriftung (Wert „" + ((Map<?, ?>) option).get("value") + "“). Bitte ergänzen.",
                        "An answer of \"" + field.label() + "\" has no label (value \"" + ((Map<?, ?>) option).get("value") + "\"). Please add one.")));
            }
        }
    }

    /** Only one of several that exclude each other is seen at a time. */
    private static boolean hasCondition(Component field) {
        return field.at("conditional.conditions") instanceof List<?> conditions && !conditions.isEmpty()
                || field.at("conditional.when") instanceof String when && !when.isBlank()
                || field.at("conditional.json") != null || !field.text("customConditional").isBlank() || field.is("hidden");
    }

    /** The builder leaves an empty row behind, which is no answer. */
    private static boolean isWordless(Object option) {
        return option instanceof Map<?, ?> map && String.valueOf(map.get("label")).isBlank() && map.get("value") != null
                && !String.valueOf(map.get("value")).isBlank();
    }
}
