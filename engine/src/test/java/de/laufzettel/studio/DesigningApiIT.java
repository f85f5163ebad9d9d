package de.laufzettel.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.laufzettel.identity.Accounts;
import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** What the form designer and the decision editor ask the server for, with bad input too. */
@IntegrationTest
class DesigningApiIT {

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n"><decision id="preis" name="Preis">
            <decisionTable id="t" hitPolicy="UNIQUE"><input id="i"><inputExpression id="e" typeRef="integer"><text>data.alter</text></inputExpression></input>
            <output id="o" name="euro" typeRef="integer"/><rule id="kind"><inputEntry id="a"><text>&lt; 18</text></inputEntry><outputEntry id="b"><text>0</text></outputEntry></rule>
            <rule id="alle"><inputEntry id="c"><text>&gt;= 18</text></inputEntry><outputEntry id="f"><text>12</text></outputEntry></rule></decisionTable></decision></definitions>""";

    @Autowired
    MockMvc browser;
    @Autowired
    Accounts accounts;

    Designer dora;

    @BeforeEach
    void dora() {
        dora = Designer.named(accounts, browser, "Dora Muster");
    }

    @Test
    void a_block_that_one_designer_keeps_is_there_for_all_until_it_is_removed() throws Exception {
        String title = "Adresse " + UUID.randomUUID().toString().substring(0, 6);
        MvcResult kept = dora.post("/blocks", "{\"titleDe\":\"" + title + "\",\"titleEn\":\"Address\",\"components\":[{\"type\":\"textfield\",\"key\":\"ort\",\"label\":\"Ort\"}]}");
        assertThat(kept.getResponse().getStatus()).isEqualTo(201);
        String id = JsonPath.read(text(kept), "$.id");
        assertThat(id).startsWith("eigen-adresse-");

        String all = text(Designer.named(accounts, browser, "Karla Beispiel").get("/blocks"));
        assertThat(JsonPath.<List<String>>read(all, "$[?(@.id == '" + id + "')].components[0].label")).containsExactly("Ort");
        assertThat(JsonPath.<List<String>>read(all, "$[*].id")).contains("person", "bankverbindung");

        MvcResult again = dora.post("/blocks", "{\"titleDe\":\"" + title + "\",\"titleEn\":\"Address\",\"components\":[{\"type\":\"textfield\",\"key\":\"ort\",\"label\":\"Ort\"}]}");
        assertThat((String) JsonPath.read(text(again), "$.id")).isEqualTo(id + "-2");
        assertThat(remove(id)).isEqualTo(204);
        assertThat(remove(id)).isEqualTo(204);
        assertThat(remove(id + "-2")).isEqualTo(204);
        assertThat(text(dora.get("/blocks"))).doesNotContain(title);
    }

    @Test
    void what_is_no_block_is_refused_and_says_why() throws Exception {
        for (String bad : List.of("{}", "{\"titleDe\":\"A\",\"titleEn\":\"B\"}", "{\"titleDe\":\" \",\"titleEn\":\"B\",\"components\":[]}", "{\"titleDe\":\"A\",\"titleEn\":\"B\",\"components\":[]}",
                "{\"titleDe\":\"A\",\"titleEn\":\"B\",\"components\":\"x\"}", "{\"titleDe\":\"A\",\"titleEn\":\"B\",\"components\":[1]}",
                "{\"titleDe\":\"A\",\"titleEn\":\"B\",\"components\":[{\"type\":\"content\",\"key\":\"k\",\"html\":\"" + "x".repeat(200_001) + "\"}]}", "no json")) {
            MvcResult refused = dora.post("/blocks", bad);
            assertThat(refused.getResponse().getStatus()).as(bad.substring(0, Math.min(80, bad.length()))).isIn(400, 422);
            assertThat(refused.getResponse().getContentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void a_schema_becomes_a_form_with_a_report_and_anything_else_is_refused() throws Exception {
        MvcResult read = importForm("{\"title\":\"Antrag\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"x\":{\"not\":{}}}}");
        assertThat(read.getResponse().getStatus()).isEqualTo(200);
        assertThat((String) JsonPath.read(text(read), "$.title")).isEqualTo("Antrag");
        assertThat((String) JsonPath.read(text(read), "$.form")).contains("\"name\"");

        for (String bad : List.of("", "[]", "nichts", "<a/>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "{\"components\":[]}", "{\"properties\":")) {
            MvcResult refused = importForm(bad);
            assertThat(refused.getResponse().getStatus()).as(bad).isIn(400, 422);
            assertThat((String) JsonPath.read(text(refused), "$.detail")).as(bad).isNotBlank().doesNotContain("root:");
        }
    }

    @Test
    void a_table_is_tried_with_values_and_says_what_is_wrong_with_it() throws Exception {
        String id = "dienst-" + UUID.randomUUID().toString().substring(0, 8);
        dora.post("/services", "{\"id\":\"" + id + "\",\"titleDe\":\"Probe\",\"titleEn\":\"Trial\"}");

        assertThat(JsonPath.<List<Integer>>read(text(tried(id, TABLE, "preis", "{\"alter\":40}")), "$.result[*].euro")).containsExactly(12);
        assertThat((String) JsonPath.read(text(tried(id, TABLE.replace(">= 18", "&gt;= 10").replace("&gt;= 18", "&gt;= 10"), "preis", "{\"alter\":12}")), "$.problem.message.de")).isNotBlank();
        assertThat((String) JsonPath.read(text(tried(id, TABLE, "gibtEsNicht", "{}")), "$.problem.message.de")).isNotBlank();
        assertThat((String) JsonPath.read(text(tried(id, "<kaputt", "preis", "{}")), "$.problem.message.de")).isNotBlank();
        assertThat(tried("gibt-es-nicht", TABLE, "preis", "{}").getResponse().getStatus()).isEqualTo(404);
        assertThat(dora.post("/services/" + id + "/decisions/try", "{\"dmn\":null}").getResponse().getStatus()).isIn(400, 422);
    }

    private MvcResult tried(String service, String dmn, String decision, String data) throws Exception {
        String quoted = JsonMapper.shared().writeValueAsString(dmn);
        return dora.post("/services/" + service + "/decisions/try", "{\"dmn\":" + quoted + ",\"decision\":\"" + decision + "\",\"data\":" + data + "}");
    }

    private MvcResult importForm(String content) throws Exception {
        return dora.perform(MockMvcRequestBuilders.multipart("/studio/api/forms/import").file(new MockMultipartFile("file", "schema.json", "application/json", content.getBytes(StandardCharsets.UTF_8))));
    }

    private int remove(String id) throws Exception {
        return dora.perform(MockMvcRequestBuilders.delete("/studio/api/blocks/" + id)).getResponse().getStatus();
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
