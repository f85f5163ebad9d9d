package de.laufzettel.connectors.template;

import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.describe.Wording;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.connectors.spi.TargetUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the designer fills in at a step, and the two hidden values that make the step a call of the operation. */
final class TemplateProperties {

    private TemplateProperties() {
    }

    static List<Map<String, Object>> of(ConnectorDescription connector, OperationDescription operation, Locale locale) {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(hidden("camunda:type", "external"));
        properties.add(hidden("camunda:topic", operation.topic()));
        for (FieldDescription field : operation.input().fields()) {
            properties.add(input(field, locale));
        }
        if (connector.target() != TargetUse.NONE) {
            properties.add(text(TemplateWords.TARGET, TemplateWords.TARGET_HINT, TemplateGroup.TARGET, "target",
                    connector.target() == TargetUse.REQUIRED, locale));
        }
        if (!operation.result().fields().isEmpty()) {
            properties.add(text(TemplateWords.RESULT, TemplateWords.resultHint(operation.result()), TemplateGroup.RESULT, "result", false,
                    locale));
        }
        return properties;
    }

    private static Map<String, Object> hidden(String name, String value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("type", "Hidden");
        property.put("value", value);
        property.put("binding", ElementTemplates.inOrder("type", "property", "name", name));
        return property;
    }

    private static Map<String, Object> input(FieldDescription field, Locale locale) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("label", field.label().in(locale));
        String description = TemplateWords.description(field).in(locale);
        if (!description.isEmpty()) {
            property.put("description", description);
        }
        property.put("type", type(field));
        property.put("group", TemplateGroup.INPUT.id());
        if (!field.suggestion().isEmpty()) {
            property.put("value", field.suggestion());
        }
        List<Map<String, Object>> choices = choices(field.type(), locale);
        if (!choices.isEmpty()) {
            property.put("choices", choices);
        }
        property.put("binding", ElementTemplates.inOrder("type", "camunda:inputParameter", "name", field.name()));
        // Only emptiness is checked here: what stands in the field is mostly an expression, whose length and form say nothing of its
        // value. A list may stand in the plain inputs, where a template does not see it.
        if (field.required() && !(field.type() instanceof FieldType.ListOf)) {
            property.put("constraints", Map.of("notEmpty", true));
        } else {
            property.put("optional", true);
        }
        return property;
    }

    private static String type(FieldDescription field) {
        boolean choice = field.type() instanceof FieldType.Choice || field.type() instanceof FieldType.YesNo;
        return choice ? "Dropdown" : field.kind() == FieldKind.LONG_TEXT ? "Text" : "String";
    }

    private static List<Map<String, Object>> choices(FieldType type, Locale locale) {
        if (type instanceof FieldType.YesNo) {
            return List.of(ElementTemplates.inOrder("name", new Wording("ja", "yes").in(locale), "value", "true"),
                    ElementTemplates.inOrder("name", new Wording("nein", "no").in(locale), "value", "false"));
        }
        return type instanceof FieldType.Choice choice
                ? choice.values().stream().map(value -> ElementTemplates.inOrder("name", value, "value", value)).toList()
                : List.of();
    }

    private static Map<String, Object> text(Wording label, Wording hint, TemplateGroup group, String name, boolean required, Locale locale) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("label", label.in(locale));
        property.put("description", hint.in(locale));
        property.put("type", "String");
        property.put("group", group.id());
        property.put("binding", ElementTemplates.inOrder("type", "camunda:property", "name", name));
        if (required) {
            property.put("constraints", Map.of("notEmpty", true));
        }
        return property;
    }
}
