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

@IntegrationTest
class VersionsApiIT {

    @Autowired
    MockMvc browser;
    @Autowired
    Accounts accounts;

    Designer dora;
    String id;
    String base;

    @BeforeEach
    void a_dog_tax_of_her_own() throws Exception {
        dora = Designer.named(accounts, browser, "Dora Muster");
        id = "hund-" + UUID.randomUUID().toString().substring(0, 8);
        base = "/services/" + id;
        assertThat(status(dora.post("/services", "{\"id\":\"" + id + "\",\"library\":\"hundesteuer\"}"))).isEqualTo(201);
    }

    @Test
    void a_named_version_is_compared_with_now_and_restored_whole_and_undone() throws Exception {
        assertThat(status(dora.post(base + "/milestones", "{\"name\":\"Vor der Sitzung\",\"note\":\"wie besprochen\"}"))).isEqualTo(201);
        String before = text(dora.get(base + "/files/texts/bescheid.html"));
        dora.put(base + "/files/texts/bescheid.html", 1, "<p>Neu</p>");
        String dmn = text(dora.get(base + "/files/decisions/steuer.dmn"));
        dora.put(base + "/files/decisions/steuer.dmn", 2, dmn.replace(">100<", ">111<"));
        dora.put(base + "/files/texts/zusatz.html", 3, "<p>Zusatz</p>");

        MvcResult compared = dora.get(base + "/compare?from=r1&to=current");

        assertThat((List<String>) JsonPath.read(text(compared), "$[*].path")).containsExactly("decisions/steuer.dmn", "texts/bescheid.html", "texts/zusatz.html");
        assertThat((List<String>) JsonPath.read(text(compared), "$[*].change")).containsExactly("CHANGED", "CHANGED", "ADDED");
        assertThat((List<String>) JsonPath.read(text(compared), "$[0].words[*].de")).anySatisfy(words -> assertThat(words).contains("war „100“, ist jetzt „111“"));
        assertThat(text(dora.get(base + "/at/r1/files/texts/bescheid.html"))).isEqualTo(before);

        assertThat(status(dora.post(base + "/restore", "{\"point\":\"r1\"}"))).isEqualTo(200);

        assertThat(text(dora.get(base + "/compare?from=r1&to=current"))).isEqualTo("[]");
        assertThat(status(dora.post(base + "/restore", "{\"point\":\"r4\",\"path\":\"texts/zusatz.html\"}"))).isEqualTo(200);
        assertThat(text(dora.get(base + "/files/texts/zusatz.html"))).isEqualTo("<p>Zusatz</p>");
        assertThat((List<String>) JsonPath.read(text(dora.get(base + "/compare?from=r1&to=current")), "$[*].path")).containsExactly("texts/zusatz.html");
    }

    @Test
    void the_history_is_read_by_session_and_by_release() throws Exception {
        dora.post(base + "/publish", "{}");
        dora.put(base + "/files/content/de.md", 1, "# Anders\n\nNeu.\n");
        MvcResult sessions = dora.get(base + "/sessions");
        assertThat((List<Integer>) JsonPath.read(text(sessions), "$[*].count")).hasSize(1);
        assertThat((String) JsonPath.read(text(sessions), "$[0].savedBy")).isEqualTo("Dora Muster");
        assertThat((List<String>) JsonPath.read(text(dora.get(base + "/compare?from=v1&to=current")), "$[*].path")).containsExactly("content/de.md");
        assertThat(status(dora.get(base + "/compare?from=v7&to=current"))).isEqualTo(404);
        assertThat(status(dora.get(base + "/compare?from=../x&to=current"))).isEqualTo(404);
    }

    @Test
    void an_archived_service_is_neither_changed_nor_published_and_its_live_version_is_taken_off_when_asked() throws Exception {
        dora.post(base + "/publish", "{}");
        MvcResult archived = dora.perform(MockMvcRequestBuilders.put("/studio/api" + base + "/archived?withdraw=true"));
        assertThat((String) JsonPath.read(text(archived), "$.archived.by")).isEqualTo("Dora Muster");
        assertThat((Object) JsonPath.read(text(archived), "$.live")).isNull();
        assertThat(status(browser.perform(MockMvcRequestBuilders.get("/dienste/" + id)).andReturn())).isEqualTo(404);
        assertThat(status(dora.put(base + "/files/content/de.md", 1, "# x"))).isEqualTo(422);
        assertThat(status(dora.post(base + "/publish", "{}"))).isEqualTo(422);

        dora.perform(MockMvcRequestBuilders.delete("/studio/api" + base + "/archived"));

        assertThat(status(dora.put(base + "/files/content/de.md", 1, "# x"))).isEqualTo(200);
        assertThat(status(dora.post(base + "/publish", "{}"))).isEqualTo(201);
    }

    @Test
    void a_copy_has_its_own_id_and_title_and_is_found_by_its_office() throws Exception {
        MvcResult copied = dora.post(base + "/copy", "{\"id\":\"" + id + "-2\",\"titleDe\":\"Katzensteuer\",\"titleEn\":\"Cat tax\"}");
        assertThat(status(copied)).isEqualTo(201);
        assertThat((String) JsonPath.read(text(copied), "$.title.de")).isEqualTo("Katzensteuer");
        assertThat((String) JsonPath.read(text(copied), "$.office")).isNotBlank();
        assertThat(text(dora.get(base + "-2/files/process.bpmn"))).contains("id=\"" + id + "-2\"");
    }

    @Test
    void a_single_model_is_looked_into_and_becomes_a_service_that_keeps_the_original() throws Exception {
        byte[] model = text(dora.get(base + "/files/process.bpmn")).replace("id=\"" + id + "\"", "id=\"Prozess_17\"")
                .replace("\"" + id + "\"", "\"Prozess_17\"").getBytes(StandardCharsets.UTF_8);
        MvcResult report = upload("/services/import/look", "Müll_abholen.bpmn", model);
        assertThat((String) JsonPath.read(text(report), "$.kind")).isEqualTo("MODEL");
        assertThat((String) JsonPath.read(text(report), "$.id")).isEqualTo("muell-abholen");
        assertThat((String) JsonPath.read(text(report), "$.title.de")).isEqualTo("Müll abholen");

        assertThat(status(upload("/services/import?id=" + id + "-m", "Müll_abholen.bpmn", model))).isEqualTo(201);

        assertThat(dora.get(base + "-m/files/original/process.xml").getResponse().getContentAsByteArray()).isEqualTo(model);
        assertThat(text(dora.get(base + "-m/files/process.bpmn"))).contains("<bpmn:process id=\"" + id + "-m\"");
    }

    @Test
    void a_single_decision_is_taken_too_and_what_the_import_changed_is_said() throws Exception {
        byte[] decision = text(dora.get(base + "/files/decisions/steuer.dmn")).replaceFirst("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .getBytes(StandardCharsets.ISO_8859_1);
        MvcResult report = upload("/services/import/look", "Gebühr.dmn", decision);
        assertThat((String) JsonPath.read(text(report), "$.kind")).isEqualTo("DECISION");
        assertThat((List<String>) JsonPath.read(text(report), "$.changes[*].what")).containsExactly("encoding");

        assertThat(status(upload("/services/import?id=" + id + "-d", "Gebühr.dmn", decision))).isEqualTo(201);

        assertThat(dora.get(base + "-d/files/original/decisions/gebuehr.xml").getResponse().getContentAsByteArray()).isEqualTo(decision);
        assertThat(text(dora.get(base + "-d/files/decisions/gebuehr.dmn"))).isEqualTo(text(dora.get(base + "/files/decisions/steuer.dmn")));
    }

    @Test
    void a_decision_is_put_beside_the_others_of_a_service_and_a_process_in_place_of_its_own() throws Exception {
        byte[] decision = text(dora.get(base + "/files/decisions/steuer.dmn")).getBytes(StandardCharsets.UTF_8);
        MvcResult added = upload(base + "/import", "steuer.dmn", decision);
        assertThat((String) JsonPath.read(text(added), "$.path")).isEqualTo("decisions/steuer-2.dmn");
        assertThat(dora.get(base + "/files/decisions/steuer-2.dmn").getResponse().getContentAsByteArray()).isEqualTo(decision);

        byte[] process = text(dora.get(base + "/files/process.bpmn")).replace("\"" + id + "\"", "\"Prozess_9\"").getBytes(StandardCharsets.UTF_8);
        MvcResult replaced = upload(base + "/import", "neu.bpmn", process);
        assertThat((List<String>) JsonPath.read(text(replaced), "$.changes[*].before")).containsExactly("Prozess_9");
        assertThat(dora.get(base + "/files/original/process.xml").getResponse().getContentAsByteArray()).isEqualTo(process);
        assertThat(text(dora.get(base + "/files/process.bpmn"))).contains("id=\"" + id + "\"").doesNotContain("Prozess_9");
    }

    @Test
    void what_is_no_service_is_refused_with_a_sentence_and_makes_nothing() throws Exception {
        MvcResult refused = upload("/services/import/look", "x.bpmn", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(status(refused)).isEqualTo(422);
        assertThat((String) JsonPath.read(text(refused), "$.detail")).isNotBlank();
        assertThat(status(upload("/services/import?id=..%2f..", "x.zip", dora.get(base + "/export").getResponse().getContentAsByteArray()))).isEqualTo(422);
    }

    private MvcResult upload(String path, String name, byte[] content) throws Exception {
        return dora.perform(MockMvcRequestBuilders.multipart(java.net.URI.create("/studio/api" + path)).file(new MockMultipartFile("package", name, "application/octet-stream", content)));
    }

    private static int status(MvcResult result) {
        return result.getResponse().getStatus();
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
