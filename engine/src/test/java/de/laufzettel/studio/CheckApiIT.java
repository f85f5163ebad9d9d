package de.laufzettel.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.laufzettel.identity.Accounts;
import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.json.JsonMapper;

/** The check and the names, for what is on a designer's screen and not saved. */
@IntegrationTest
class CheckApiIT {

    @Autowired
    MockMvc browser;
    @Autowired
    Accounts accounts;
    Designer dora;
    String id;

    @BeforeEach
    void a_copy_of_the_dog_tax() throws Exception {
        dora = Designer.named(accounts, browser, "Dora Muster");
        id = "hund-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(dora.post("/services", "{\"id\":\"" + id + "\",\"library\":\"hundesteuer\"}").getResponse().getStatus()).isEqualTo(201);
    }

    @Test
    void what_is_typed_is_checked_before_it_is_saved() throws Exception {
        String process = text(dora.get("/services/" + id + "/files/process.bpmn")).replace("'zustimmen'", "'zustimen'");

        String problems = text(post("/check", Map.of("files", Map.of("process.bpmn", process))));

        assertThat(JsonPath.<List<String>>read(problems, "$[*].code")).contains("unknown-option");
        assertThat(JsonPath.<List<String>>read(text(dora.get("/services/" + id + "/check")), "$[*].code")).isEmpty();
    }

    @Test
    void a_fix_is_worked_out_for_what_is_on_the_screen_and_makes_the_problem_go_away() throws Exception {
        String process = text(dora.get("/services/" + id + "/files/process.bpmn")).replace("'zustimmen'", "'zustimen'");

        String fixed = text(post("/fix", Map.of("files", Map.of("process.bpmn", process), "file", "process.bpmn", "place", "zugestimmt",
                "code", "unknown-option", "fix", 0)));

        String repaired = JsonPath.read(fixed, "$.files['process.bpmn']");
        assertThat(repaired).isEqualTo(process.replace("'zustimen'", "'zustimmen'"));
        assertThat(text(post("/check", Map.of("files", Map.of("process.bpmn", repaired))))).isEqualTo("[]");
    }

    @Test
    void half_a_file_is_a_problem_and_not_a_failure() throws Exception {
        String problems = text(post("/check", Map.of("files", Map.of("forms/antrag.form.json", "{\"components\": [", "process.bpmn", "<bpmn"))));

        assertThat(JsonPath.<List<String>>read(problems, "$[*].code")).contains("not-a-form", "not-xml");
    }

    @Test
    void a_service_that_could_not_be_a_package_is_refused_by_name() throws Exception {
        MvcResult refused = post("/check", Map.of("files", Map.of("../etc/passwd", "x")));

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void names_are_offered_with_what_is_known_of_them_at_the_place() throws Exception {
        String names = text(post("/names", Map.of("element", "mailSenden")));

        Map<String, Object> email = JsonPath.<List<Map<String, Object>>>read(names, "$.names[?(@.path == 'antragsteller.email')]").get(0);
        assertThat(email).containsEntry("type", "TEXT").containsEntry("written", "SURELY").containsEntry("label", Map.of("de", "E-Mail-Adresse", "en", "Mail address"));
        assertThat(JsonPath.<List<String>>read(names, "$.functions[*].signature")).contains("plusDays(day: DATE, days: NUMBER)");
    }

    @Test
    void an_expression_is_checked_with_the_place_of_the_wrong_word() throws Exception {
        String marks = text(post("/expressions", Map.of("element", "mitEmail", "text", "${not empty data.antragsteller.emial}", "condition", true)));

        assertThat(JsonPath.<List<Integer>>read(marks, "$[*].from")).containsExactly(12);
        assertThat(JsonPath.<List<String>>read(marks, "$[*].suggestion")).containsExactly("data.antragsteller.email");
    }

    private MvcResult post(String path, Map<String, ?> body) throws Exception {
        return dora.post("/services/" + id + path, JsonMapper.builder().build().writeValueAsString(body));
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
