package de.laufzettel.design.names;

import de.laufzettel.design.check.CheckedService;
import de.laufzettel.design.names.DataName.Option;
import de.laufzettel.design.names.DataName.Writer;
import de.laufzettel.forms.check.FormField;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a form writes. */
final class FormNames {

    private static final Set<String> OPEN_INSIDE = Set.of("selectboxes", "address", "survey", "datamap", "file", "form", "select", "signature");

    private FormNames() {
    }

    static List<DataName> of(String key, FormSchema form) {
        List<DataName> names = new ArrayList<>();
        List<FormField> fields = FormFields.of(form);
        for (FormField field : fields) {
            if (!field.shown() && !onlyShows(field, fields)) {
                names.add(name(field, new Writer(Writer.Kind.FORM, CheckedService.formFile(key), field.component().pointer(), "")));
            }
        }
        return names;
    }

    /** A group of fields that all show only what was there before. */
    private static boolean onlyShows(FormField group, List<FormField> fields) {
        List<FormField> inside = !group.type().equals("container") ? List.of()
                : fields.stream().filter(field -> field.path().startsWith(group.path() + ".") && !field.type().equals("container")).toList();
        return !inside.isEmpty() && inside.stream().allMatch(FormField::shown);
    }

    private static DataName name(FormField field, Writer writer) {
        Component component = field.component();
        List<Option> options = options(component);
        boolean list = component.is("multiple");
        ValueType type = list ? ValueType.LIST : typeOf(component, options);
        boolean group = type == ValueType.GROUP && field.type().equals("container");
        return new DataName(field.path(), type, field.label(), english(component), list || type == ValueType.GROUP ? List.of() : options,
                OPEN_INSIDE.contains(field.type()) && options.isEmpty() || type == ValueType.GROUP && !group || list,
                !group && !field.always(), List.of(writer));
    }

    static ValueType typeOf(Component component, List<Option> options) {
        return component.type().equals("select") && !options.isEmpty() ? ValueType.TEXT : ValueType.ofForm(component.type());
    }

    static List<Option> options(Component component) {
        Object listed = switch (component.type()) {
            case "radio" -> component.get("values");
            case "select" -> List.of("", "values").contains(component.text("dataSrc")) ? component.at("data.values") : null;
            default -> null;
        };
        List<Option> options = new ArrayList<>();
        if (listed instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> option && option.get("value") != null) {
                    options.add(new Option(String.valueOf(option.get("value")), text(option.get("label")), englishOf(option)));
                }
            }
        }
        return options;
    }

    private static String english(Component component) {
        return component.at("i18n.en.label") instanceof String label && !label.isBlank() ? label : component.label();
    }

    private static String englishOf(Map<?, ?> option) {
        return option.get("i18n") instanceof Map<?, ?> words && words.get("en") instanceof String en ? en : text(option.get("label"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
