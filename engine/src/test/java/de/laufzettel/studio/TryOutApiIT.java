package de.laufzettel.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.laufzettel.identity.Accounts;
import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A run of a draft over the studio's API, from the form to the end, and nothing real has noticed. */
@IntegrationTest
class TryOutApiIT {

    @Autowired
    MockMvc browser;
    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient database;

    Designer dora;
    String id;

    @BeforeEach
    void a_copy_of_a_service() throws Exception {
        dora = Designer.named(accounts, browser, "Dora Muster");
        id = "probe-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(dora.post("/services", "{\"id\":\"" + id + "\",\"titleDe\":\"Straßenfest anmelden\"}").getResponse().getStatus()).isEqualTo(201);
    }

    @Test
    void a_run_from_the_form_to_the_end_touches_no_table_and_becomes_a_scenario() throws Exception {
        Map<String, Long> before = rows();
        String run = begin();

        String missing = text(dora.perform(form(run, "start")));
        assertThat(missing).contains("form-errors").contains("Vor- und Nachname");
        String taken = text(dora.perform(form(run, "start").param("name", "Erika Muster").param("anliegen", "Ein Fest")));
        assertThat(taken).contains("data-taken");
        String waiting = text(dora.get("/try-outs/" + run));
        String task = JsonPath.read(waiting, "$.forms[0].place");
        assertThat(text(dora.perform(form(run, task).param("vermerk", "In Ordnung")))).contains("data-taken");

        String ended = text(dora.get("/try-outs/" + run));
        assertThat((boolean) JsonPath.read(ended, "$.ended")).as(ended).isTrue();
        assertThat((String) JsonPath.read(ended, "$.data.vermerk")).isEqualTo("In Ordnung");
        assertThat((List<String>) JsonPath.read(ended, "$.turns[1].changes[*].path")).contains("vermerk");
        String scenario = text(dora.post("/try-outs/" + run + "/scenario", "{\"name\":\"Geht durch\"}"));
        assertThat(scenario).startsWith("format: 1").contains("Erika Muster").contains("path:");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void one_step_back_offers_what_was_answered() throws Exception {
        String run = begin();
        dora.perform(form(run, "start").param("name", "Erika Muster").param("anliegen", "Ein Fest"));

        String back = text(dora.post("/try-outs/" + run + "/back", "{}"));

        assertThat((boolean) JsonPath.read(back, "$.begun")).isFalse();
        assertThat(text(dora.get("/try-outs/" + run + "/forms/start"))).contains("Erika Muster");
    }

    @Test
    void nobody_else_sees_a_run() throws Exception {
        String run = begin();
        Designer karla = Designer.named(accounts, browser, "Karla Beispiel");

        assertThat(karla.get("/try-outs/" + run).getResponse().getStatus()).isEqualTo(404);
        assertThat(karla.perform(form(run, "start").param("name", "X")).getResponse().getStatus()).isEqualTo(409);
        assertThat(karla.perform(MockMvcRequestBuilders.delete("/studio/api/try-outs/" + run)).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void a_draft_that_cannot_run_says_why_and_where() throws Exception {
        String model = text(dora.get("/services/" + id + "/files/process.bpmn")).replace("isExecutable=\"true\"", "isExecutable=\"true\" camunda:jobPriority=\"${x.y()}\"");
        dora.put("/services/" + id + "/files/process.bpmn", 1, model);

        MvcResult refused = dora.post("/services/" + id + "/try-outs", "{}");

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(text(refused), "$.problems[*].file")).contains("process.bpmn");
    }

    private String begin() throws Exception {
        MvcResult begun = dora.post("/services/" + id + "/try-outs", "{\"language\":\"de\"}");
        assertThat(begun.getResponse().getStatus()).as(text(begun)).isEqualTo(201);
        return JsonPath.read(text(begun), "$.id");
    }

    private static MockHttpServletRequestBuilder form(String run, String place) {
        return MockMvcRequestBuilders.post("/studio/api/try-outs/" + run + "/forms/" + place).param("schritt", "weiter");
    }

    /** Of every table; sessions and the like do not change in a mocked browser either. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        database.sql("select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' and lower(table_schema) in ('public', 'pub')")
                .query((row, number) -> row.getString(2)).list().stream().filter(table -> !table.equals("flyway_schema_history"))
                .forEach(table -> rows.put(table.toLowerCase(Locale.ROOT), database.sql("select count(*) from " + table).query(Long.class).single()));
        assertThat(rows).hasSizeGreaterThan(30);
        return rows;
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
