package de.laufzettel.forms.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.forms.importing.ImportRejected;
import de.laufzettel.forms.importing.ImportedForm;
import de.laufzettel.forms.importing.Usable;
import de.laufzettel.forms.schema.Component;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonSchemaImportTest {

    private final ImportedForm travel = JsonSchemaImport.read(file());

    @Test
    void titled_parts_become_pages_and_objects_stay_objects() {
        assertThat(travel.form().isWizard()).isTrue();
        assertThat(travel.form().components()).extracting(page -> page.text("title")).containsExactly("Reise", "Kosten");
        assertThat(Usable.paths(travel)).contains("beginn", "ziel.plz", "ziel.ort", "fuerDritte", "person", "posten.betrag", "belege", "vorschuss", "zahlDerNaechte");
        assertThat(Usable.errors(travel)).isEmpty();
    }

    @Test
    void every_kind_of_value_gets_the_field_that_fits() {
        assertThat(Map.of("beginn", type("beginn"), "uhrzeit", type("uhrzeit"), "land", type("land"), "mittel", type("mittel"), "hinweis", type("hinweis"),
                "posten", type("posten"), "belege", type("belege"), "vorschuss", type("vorschuss"), "begruendung", type("begruendung")))
                .isEqualTo(Map.of("beginn", "datetime", "uhrzeit", "time", "land", "radio", "mittel", "select", "hinweis", "content", "posten", "datagrid",
                        "belege", "file", "vorschuss", "checkbox", "begruendung", "textarea"));
        assertThat(component("hinweis").text("html")).contains("<strong>Belege</strong>").contains("<p>Es genügt eine Kopie.</p>");
        assertThat(component("zahlDerNaechte").json().get("validate")).isEqualTo(Map.of("min", 1L));
    }

    @Test
    void alternatives_become_a_question_that_opens_their_fields() {
        assertThat(Usable.pages(travel, Map.of("fuerDritte", "nein"))).contains("name=\"anlass\"").doesNotContain("name=\"person\"");
        assertThat(Usable.pages(travel, Map.of("fuerDritte", "ja"))).contains("name=\"anlass\"").contains("name=\"person\"");
        assertThat(Usable.pages(travel, Map.of())).contains("Wer reist?").doesNotContain("name=\"anlass\"");
    }

    @Test
    void the_rules_of_the_schema_are_the_rules_of_the_form() {
        assertThat(Usable.pages(travel, Map.of("ziel", Map.of("plz", "8033")))).contains("aria-invalid=\"true\"");
        assertThat(component("beginn").json().get("validate")).isEqualTo(Map.of("required", true));
    }

    @Test
    void what_a_form_cannot_have_is_reported_with_its_place() {
        assertThat(Usable.codes(travel)).containsExactly("if", "name", "person", "recursive", "reference");
        assertThat(travel.notes()).extracting(note -> note.code() + " " + note.place())
                .contains("if /allOf/1/if", "name /allOf/1/properties/64392302-7a38-4e91", "reference /allOf/1/properties/fremd");
    }

    @Test
    void every_draft_says_its_limits_and_where_its_parts_are_in_its_own_way() {
        for (String schema : List.of(
                "{'$schema':'http://json-schema.org/draft-04/schema#','id':'x','type':'object','required':['a'],'properties':{'a':{'$ref':'#/definitions/n'}},'definitions':{'n':{'type':'integer','minimum':1,'exclusiveMinimum':true,'maximum':9,'exclusiveMaximum':false}}}",
                "{'$schema':'http://json-schema.org/draft-06/schema#','$id':'x','type':'object','required':['a'],'properties':{'a':{'$ref':'#/definitions/n'}},'definitions':{'n':{'type':'integer','exclusiveMinimum':1,'maximum':9}}}",
                "{'$schema':'http://json-schema.org/draft-07/schema#','type':'object','required':['a'],'properties':{'a':{'allOf':[{'$ref':'#/definitions/n'}],'type':'integer','exclusiveMinimum':1,'maximum':9}},'definitions':{'n':{'title':'N'}}}",
                "{'$schema':'https://json-schema.org/draft/2019-09/schema','type':'object','required':['a'],'properties':{'a':{'$ref':'#/$defs/n'}},'$defs':{'n':{'type':['integer','null'],'exclusiveMinimum':1,'maximum':9}}}",
                "{'$schema':'https://json-schema.org/draft/2020-12/schema','type':'object','required':['a'],'properties':{'a':{'$ref':'#/$defs/n','description':'beside the reference'}},'$defs':{'n':{'type':'integer','exclusiveMinimum':1,'maximum':9}}}")) {
            ImportedForm form = JsonSchemaImport.read(schema.replace('\'', '"').getBytes(StandardCharsets.UTF_8));

            assertThat(form.form().components()).as(schema).singleElement().satisfies(field -> {
                assertThat(field.type()).isEqualTo("number");
                assertThat(((Number) field.at("validate.min")).intValue()).isEqualTo(2);
                assertThat(((Number) field.at("validate.max")).intValue()).isEqualTo(9);
                assertThat(field.at("validate.required")).isEqualTo(true);
            });
        }
    }

    @Test
    void what_is_no_schema_is_rejected() {
        for (String bad : List.of("", "[]", "{}", "{\"type\":\"string\"}", "{\"type\":\"object\"}", "{\"type\":\"form\",\"components\":[]}", "no json",
                "{\"properties\":{\"a\":" + "{\"properties\":{\"a\":".repeat(150) + "{}" + "}}".repeat(150) + "}}")) {
            assertThatThrownBy(() -> JsonSchemaImport.read(bad.getBytes(StandardCharsets.UTF_8))).as(bad).isInstanceOf(ImportRejected.class);
        }
    }

    @Test
    void a_schema_that_doubles_itself_at_each_level_ends() {
        StringBuilder bomb = new StringBuilder("{\"$ref\":\"#/$defs/d0\",\"$defs\":{");
        for (int i = 0; i < 24; i++) {
            bomb.append("\"d").append(i).append("\":{\"properties\":{\"a\":{\"$ref\":\"#/$defs/d").append(i + 1).append("\"},\"b\":{\"$ref\":\"#/$defs/d").append(i + 1).append("\"}}},");
        }
        bomb.append("\"d24\":{\"type\":\"string\"}}}");
        assertThatThrownBy(() -> JsonSchemaImport.read(bomb.toString().getBytes(StandardCharsets.UTF_8))).isInstanceOf(ImportRejected.class);
    }

    private String type(String key) {
        return component(key).type();
    }

    private Component component(String key) {
        return all(travel.form().components()).filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static Stream<Component> all(List<Component> components) {
        return components.stream().flatMap(each -> Stream.concat(Stream.of(each), all(each.children())));
    }

    private static byte[] file() {
        try (InputStream in = JsonSchemaImportTest.class.getResourceAsStream("/jsonschema/reise.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
