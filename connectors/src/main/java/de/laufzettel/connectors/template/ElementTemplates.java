package de.laufzettel.connectors.template;

import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.OperationDescription;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Element templates of Camunda 7, one for each operation, in German or English. They are read by the studio and by Camunda Modeler. */
public final class ElementTemplates {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .build();

    private ElementTemplates() {
    }

    /** A JSON array of all templates of the connector, always the same bytes for the same connector. */
    public static String of(ConnectorDescription connector, Locale locale) {
        List<Map<String, Object>> templates = connector.operations().stream()
                .map(operation -> template(connector, operation, locale))
                .toList();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(templates) + "\n";
    }

    private static Map<String, Object> template(ConnectorDescription connector, OperationDescription operation, Locale locale) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("name", operation.name().in(locale));
        template.put("id", operation.template());
        template.put("description", operation.description().in(locale) + " " + GuaranteeWords.of(operation.guarantee()).in(locale)
                + (operation.needsTarget() ? " " + TemplateWords.NEEDS_TARGET.in(locale) : ""));
        template.put("appliesTo", List.of("bpmn:Task", "bpmn:ServiceTask"));
        template.put("elementType", Map.of("value", "bpmn:ServiceTask"));
        template.put("category", inOrder("id", connector.category().name().toLowerCase(Locale.ROOT), "name",
                TemplateWords.category(connector.category()).in(locale)));
        template.put("icon", Map.of("contents", icon(connector.icon())));
        // The plain inputs stay visible: a list that is put together from several sources is written there.
        template.put("entriesVisible", true);
        template.put("groups", TemplateGroup.all(locale));
        template.put("properties", TemplateProperties.of(connector, operation, locale));
        return template;
    }

    private static String icon(String path) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='18' height='18' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2'>"
                + "<path d='" + path + "'/></svg>";
        return "data:image/svg+xml," + URLEncoder.encode(svg, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Map<String, Object> inOrder(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
