package de.laufzettel.connectors.template;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.connectors.ParcelConnector;
import de.laufzettel.connectors.describe.ConnectorDescription;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ElementTemplatesTest {

    private final JsonNode german = template(Locale.GERMAN);
    private final JsonNode english = template(Locale.ENGLISH);

    @Test
    void the_template_makes_a_step_a_call_of_the_operation() {
        assertThat(german.get("id").asString()).isEqualTo("de.laufzettel.parcel.send");
        assertThat(property(german, "camunda:type").get("value").asString()).isEqualTo("external");
        assertThat(property(german, "camunda:topic").get("value").asString()).isEqualTo("parcel.send");
    }

    @Test
    void it_speaks_both_languages() {
        assertThat(german.get("name").asString()).isEqualTo("Paket senden");
        assertThat(english.get("name").asString()).isEqualTo("Send a parcel");
        assertThat(english.get("category").get("name").asString()).isEqualTo("Data");
    }

    @Test
    void the_designer_sees_the_guarantee() {
        assertThat(english.get("description").asString()).endsWith("Takes effect exactly once: before it is repeated, the target is asked.");
    }

    @Test
    void required_inputs_must_not_be_empty_and_others_may() {
        assertThat(property(german, "recipient").get("constraints").get("notEmpty").asBoolean()).isTrue();
        assertThat(property(german, "postcode").get("optional").asBoolean()).isTrue();
    }

    @Test
    void choices_and_yes_or_no_are_dropdowns() {
        assertThat(property(german, "speed").get("choices")).hasSize(2);
        assertThat(property(german, "insured").get("choices").get(0).get("name").asString()).isEqualTo("ja");
    }

    @Test
    void target_and_result_are_properties_of_the_step() {
        assertThat(property(german, "target").get("binding").get("type").asString()).isEqualTo("camunda:property");
        assertThat(property(german, "target").get("constraints").get("notEmpty").asBoolean()).isTrue();
        assertThat(property(german, "result").get("description").asString()).contains("number, receipt, price");
    }

    private static JsonNode property(JsonNode template, String name) {
        return template.get("properties").valueStream()
                .filter(property -> property.get("binding").get("name").asString().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode template(Locale locale) {
        return new JsonMapper().readTree(ElementTemplates.of(ConnectorDescription.of(ParcelConnector.class), locale)).get(0);
    }
}
