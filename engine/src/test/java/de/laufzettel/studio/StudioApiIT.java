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
class StudioApiIT {

    private static final String FORM = "{\"display\":\"form\",\"components\":[{\"type\":\"textfield\",\"key\":\"name\",\"label\":\"Name\",\"input\":true}]}";

    @Autowired
    MockMvc browser;
    @Autowired
    Accounts accounts;

    Designer dora;
    Designer karla;
    String id;

    @BeforeEach
    void a_blank_service() throws Exception {
        dora = Designer.named(accounts, browser, "Dora Muster");
        karla = Designer.named(accounts, browser, "Karla Beispiel");
        id = "dienst-" + UUID.randomUUID().toString().substring(0, 8);
        MvcResult created = dora.post("/services", "{\"id\":\"" + id + "\",\"titleDe\":\"Straßenfest anmelden\",\"titleEn\":\"Register a street party\"}");
        assertThat(created.getResponse().getStatus()).isEqualTo(201);
    }

    @Test
    void a_new_service_is_complete_and_has_no_problem_that_stops_publishing() throws Exception {
        List<String> errors = JsonPath.read(text(dora.get("/services/" + id + "/check")), "$[?(@.severity == 'ERROR')].message.de");
        assertThat(errors).isEmpty();
        MvcResult published = dora.post("/services/" + id + "/publish", "{}");
        assertThat(published.getResponse().getStatus()).isEqualTo(201);
        assertThat((int) JsonPath.read(text(published), "$.version")).isEqualTo(1);
        assertThat((String) JsonPath.read(text(dora.get("/services/" + id)), "$.live.publishedBy")).isEqualTo("Dora Muster");
    }

    @Test
    void what_is_saved_is_read_again_with_the_revision_to_save_on() throws Exception {
        MvcResult saved = dora.put("/services/" + id + "/files/forms/antrag.form.json", 1, FORM);
        assertThat(saved.getResponse().getStatus()).isEqualTo(200);
        MvcResult read = dora.get("/services/" + id + "/files/forms/antrag.form.json");
        assertThat(text(read)).isEqualTo(FORM);
        assertThat(read.getResponse().getHeader("ETag")).isEqualTo("\"2\"");
        assertThat(read.getResponse().getHeader("Content-Disposition")).isEqualTo("attachment");
    }

    @Test
    void the_second_of_two_designers_is_told_who_saved_what_and_both_contents_stay() throws Exception {
        karla.put("/services/" + id + "/files/content/de.md", 1, "# Von Karla\n");

        MvcResult second = dora.put("/services/" + id + "/files/content/de.md", 1, "# Von Dora\n");

        assertThat(second.getResponse().getStatus()).isEqualTo(409);
        assertThat(second.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat((String) JsonPath.read(text(second), "$.savedBy")).isEqualTo("Karla Beispiel");
        assertThat((String) JsonPath.read(text(second), "$.theirs")).isEqualTo("# Von Karla\n");
        assertThat(text(dora.get("/services/" + id + "/files/content/de.md"))).isEqualTo("# Von Karla\n");
        int mine = JsonPath.<List<Integer>>read(text(dora.get("/services/" + id + "/history")), "$[?(@.kind == 'CONFLICT')].id").get(0);
        assertThat(text(dora.get("/services/" + id + "/history/" + mine))).isEqualTo("# Von Dora\n");
    }

    @Test
    void two_files_of_one_service_can_be_saved_by_two_designers_at_once() throws Exception {
        karla.put("/services/" + id + "/files/content/de.md", 1, "# Von Karla\n");
        MvcResult other = dora.put("/services/" + id + "/files/content/en.md", 1, "# By Dora\n");
        assertThat(other.getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void a_form_that_is_none_is_refused_with_its_pointer_and_nothing_changes() throws Exception {
        MvcResult refused = dora.put("/services/" + id + "/files/forms/antrag.form.json", 1, "{\"components\": \"keine\"}");
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat((String) JsonPath.read(text(refused), "$.problems[0].place")).isEqualTo("/components");
        assertThat((int) JsonPath.read(text(dora.get("/services/" + id)), "$.revision")).isEqualTo(1);
    }

    @Test
    void a_model_with_a_document_type_is_refused() throws Exception {
        MvcResult refused = dora.put("/services/" + id + "/files/process.bpmn", 1,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions>&e;</definitions>");
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat((String) JsonPath.read(text(refused), "$.problems[0].file")).isEqualTo("process.bpmn");
        assertThat(text(refused)).doesNotContain("root:");
    }

    @Test
    void a_file_over_two_megabytes_is_refused() throws Exception {
        MvcResult refused = dora.put("/services/" + id + "/files/content/de.md", 1, "x".repeat(2_000_001));
        assertThat(refused.getResponse().getStatus()).isEqualTo(413);
        assertThat((String) JsonPath.read(text(refused), "$.detail")).contains("content/de.md").contains("2 MB");
    }

    @Test
    void a_save_that_does_not_say_what_it_changes_is_refused() throws Exception {
        MvcResult refused = dora.perform(MockMvcRequestBuilders.put("/studio/api/services/" + id + "/files/content/de.md").content("# x"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(428);
    }

    @Test
    void a_path_out_of_the_service_is_refused() throws Exception {
        for (String path : List.of("/%2e%2e/%2e%2e/etc/passwd", "/forms/..%2f..%2fx.form.json", "/.git/config")) {
            int status = dora.put("/services/" + id + "/files" + path, 1, "x").getResponse().getStatus();
            assertThat(status).as(path).isBetween(400, 499);
        }
    }

    @Test
    void a_service_with_a_script_task_is_not_published_and_the_place_is_named() throws Exception {
        String model = text(dora.get("/services/" + id + "/files/process.bpmn"))
                .replace("<bpmn:userTask id=\"pruefen\"", "<bpmn:scriptTask id=\"pruefen\" scriptFormat=\"javascript\"")
                .replace("</bpmn:userTask>", "<bpmn:script>1</bpmn:script></bpmn:scriptTask>")
                .replace(" camunda:formKey=\"pruefung\" camunda:candidateGroups=\"sachbearbeitung\"", "");
        assertThat(dora.put("/services/" + id + "/files/process.bpmn", 1, model).getResponse().getStatus()).isEqualTo(200);

        MvcResult refused = dora.post("/services/" + id + "/publish", "{}");

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        List<String> errors = JsonPath.read(text(refused), "$.problems[?(@.severity == 'ERROR')]['place','message']");
        assertThat(errors.toString()).contains("pruefen");
        assertThat((Object) JsonPath.read(text(dora.get("/services/" + id)), "$.live")).isNull();
    }

    @Test
    void an_exported_service_can_be_imported_where_it_is_not_yet_and_is_refused_where_it_is() throws Exception {
        byte[] zip = dora.get("/services/" + id + "/export").getResponse().getContentAsByteArray();
        MvcResult again = dora.perform(MockMvcRequestBuilders.multipart("/studio/api/services/import")
                .file(new MockMultipartFile("package", "x.zip", "application/zip", zip)));
        assertThat(again.getResponse().getStatus()).isEqualTo(409);
        MvcResult none = dora.perform(MockMvcRequestBuilders.multipart("/studio/api/services/import")
                .file(new MockMultipartFile("package", "x.zip", "application/zip", "no zip".getBytes(StandardCharsets.UTF_8))));
        assertThat(none.getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void a_library_service_is_copied_under_another_name_and_can_be_published() throws Exception {
        String copy = "kopie-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(dora.post("/services", "{\"id\":\"" + copy + "\",\"library\":\"hundesteuer\"}").getResponse().getStatus()).isEqualTo(201);
        MvcResult published = dora.post("/services/" + copy + "/publish", "{}");
        assertThat(published.getResponse().getStatus()).as(text(published)).isEqualTo(201);
    }

    @Test
    void connectors_and_fields_are_offered() throws Exception {
        List<String> templates = JsonPath.read(text(dora.get("/templates")), "$[*].id");
        assertThat(templates).contains("de.laufzettel.mail.send", "de.laufzettel.efile.complete-procedure");
        List<String> fields = JsonPath.read(text(dora.get("/services/" + id + "/fields")), "$[*].path");
        assertThat(fields).contains("name", "anliegen", "vermerk");
    }

    @Test
    void the_preview_of_a_form_is_the_page_of_the_citizen() throws Exception {
        String german = text(dora.get("/services/" + id + "/preview/forms/antrag?errors=true"));
        assertThat(german).contains("Vor- und Nachname").contains("<html lang=\"de\">");
        assertThat(text(dora.get("/services/" + id + "/preview/forms/antrag?lang=en"))).contains("<html lang=\"en\">");
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        assertThat(dora.get("/services/gibt-es-nicht").getResponse().getStatus()).isEqualTo(404);
        assertThat(dora.get("/services/" + id + "/files/forms/fehlt.form.json").getResponse().getStatus()).isEqualTo(404);
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
