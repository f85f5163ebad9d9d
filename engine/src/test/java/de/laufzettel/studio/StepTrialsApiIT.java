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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@IntegrationTest
class StepTrialsApiIT {

    private static final String MAIL = "{\"topic\":\"mail.send\",\"inputs\":{\"to\":\"${data.email}\",\"subject\":\"Antrag\",\"text\":\"mail\"},"
            + "\"data\":{\"email\":\"%s\"},\"answer\":\"%s\"}";

    @Autowired
    MockMvc browser;
    @Autowired
    Accounts accounts;

    Designer dora;
    String id;

    @BeforeEach
    void a_blank_service() throws Exception {
        dora = Designer.named(accounts, browser, "Dora Muster");
        id = "dienst-" + UUID.randomUUID().toString().substring(0, 8);
        dora.post("/services", "{\"id\":\"" + id + "\",\"titleDe\":\"Probe\",\"titleEn\":\"Trial\"}");
    }

    @Test
    void every_operation_tells_its_guarantee_its_inputs_and_what_can_be_caught() throws Exception {
        String operations = text(dora.get("/connectors"));
        assertThat(JsonPath.<List<String>>read(operations, "$[*].topic")).contains("mail.send", "pdf.create", "portal.deliver");
        assertThat(JsonPath.<List<String>>read(operations, "$[?(@.topic == 'mail.send')].guaranteeWords.de")).singleElement().asString().isNotBlank();
        assertThat(JsonPath.<List<String>>read(operations, "$[?(@.topic == 'mail.send')].refusals[*].code")).isNotEmpty();
        assertThat(JsonPath.<List<Boolean>>read(operations, "$[*].real")).containsOnly(false);
    }

    @Test
    void a_step_is_tried_against_a_stand_in() throws Exception {
        MvcResult tried = dora.post("/services/" + id + "/step-trials", MAIL.formatted("erika@example.org", "RESULT"));
        assertThat(tried.getResponse().getStatus()).isEqualTo(200);
        assertThat((String) JsonPath.read(text(tried), "$.state")).isEqualTo("DONE");
        assertThat((String) JsonPath.read(text(tried), "$.inputs.to")).isEqualTo("erika@example.org");
    }

    @Test
    void an_input_that_does_not_fit_is_named() throws Exception {
        String tried = text(dora.post("/services/" + id + "/step-trials", MAIL.formatted("no address", "RESULT")));
        assertThat((String) JsonPath.read(tried, "$.state")).isEqualTo("INPUTS_WRONG");
        assertThat((String) JsonPath.read(tried, "$.problems[0].input")).isEqualTo("to");
    }

    @Test
    void a_designer_may_not_call_a_real_target() throws Exception {
        assertThat(dora.post("/services/" + id + "/step-trials", MAIL.formatted("erika@example.org", "REAL")).getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void an_operation_that_is_not_installed_is_not_found() throws Exception {
        MvcResult tried = dora.post("/services/" + id + "/step-trials", "{\"topic\":\"fax.send\",\"answer\":\"RESULT\"}");
        assertThat(tried.getResponse().getStatus()).isEqualTo(404);
    }

    private static String text(MvcResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
