package de.laufzettel.studio;

import de.laufzettel.connectors.template.ElementTemplates;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.targets.ConnectorRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;

/** What can be put into a process and into its texts: connector steps, and the fields of the forms. */
@StudioApi
class TemplatesApi {

    /** @param source the form that asks for it */
    record FieldView(String path, String type, String label, boolean many, String source) {
    }

    private final ConnectorRegistry connectors;
    private final ServiceViews views;
    private final ObjectMapper json;

    TemplatesApi(ConnectorRegistry connectors, ServiceViews views, ObjectMapper json) {
        this.connectors = connectors;
        this.views = views;
        this.json = json;
    }

    /** Element templates of every installed connector, in the language of the studio. */
    @GetMapping(value = "/templates", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode templates(Locale locale) {
        ArrayNode all = json.createArrayNode();
        connectors.connectors().forEach(connector -> json.readTree(ElementTemplates.of(connector, locale)).forEach(all::add));
        return all;
    }

    @GetMapping("/services/{id}/fields")
    List<FieldView> fields(@PathVariable String id) {
        List<FieldView> fields = new ArrayList<>();
        for (Map.Entry<String, byte[]> form : views.packageOf(id).forms().entrySet()) {
            try {
                FormFields.of(FormSchema.parse(form.getValue())).forEach(field -> fields.add(
                        new FieldView(field.path(), field.type(), field.label(), field.many(), form.getKey())));
            } catch (FormRejected unreadable) {
                // the check names it; the other forms are offered all the same
            }
        }
        return fields;
    }
}
