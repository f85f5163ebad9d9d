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
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class ReviewIT {

    @Autowired
    MockMvc browser;
    @Autowired
    Accounts accounts;

    Designer dora;
    Designer karla;
    String id;

    @BeforeEach
    void a_service_of_dora() throws Exception {
        dora = Designer.named(accounts, browser, "Dora Muster");
        karla = Designer.named(accounts, browser, "Karla Beispiel");
        id = "dienst-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(dora.post("/services", "{\"id\":\"" + id + "\",\"titleDe\":\"Fest\",\"titleEn\":\"Party\"}").getResponse().getStatus()).isEqualTo(201);
    }

    @Test
    void another_person_approves_and_the_approval_is_of_this_content_only() throws Exception {
        ask("Bitte ansehen");
        assertThat((boolean) JsonPath.read(text(dora.get("/services/" + id + "/review")), "$.mayApprove")).isFalse();
        MvcResult approved = karla.post("/services/" + id + "/review/approval", "{\"text\":\"gut\"}");

        assertThat((String) JsonPath.read(text(approved), "$.latest.state")).isEqualTo("APPROVED");
        assertThat((String) JsonPath.read(text(approved), "$.latest.decidedBy")).isEqualTo("Karla Beispiel");
        assertThat((boolean) JsonPath.read(text(approved), "$.latest.stale")).isFalse();

        dora.put("/services/" + id + "/files/content/de.md", 1, "# Anders\n");
        assertThat((boolean) JsonPath.read(text(dora.get("/services/" + id + "/review")), "$.latest.stale")).isTrue();
    }

    @Test
    void nobody_approves_what_they_asked_for_or_changed_last() throws Exception {
        ask("");
        assertThat(dora.post("/services/" + id + "/review/approval", "{\"text\":\"\"}").getResponse().getStatus()).isEqualTo(409);

        karla.put("/services/" + id + "/files/content/de.md", 1, "# Von Karla\n");
        ask("");
        MvcResult own = karla.post("/services/" + id + "/review/approval", "{\"text\":\"\"}");
        assertThat(own.getResponse().getStatus()).isEqualTo(409);
        assertThat((String) JsonPath.read(text(own), "$.title")).isEqualTo("Eigene Arbeit gibt jemand anderes frei");
    }

    @Test
    void what_was_changed_after_the_request_cannot_be_approved() throws Exception {
        ask("");
        dora.put("/services/" + id + "/files/content/de.md", 1, "# Schnell noch\n");

        assertThat(karla.post("/services/" + id + "/review/approval", "{\"text\":\"\"}").getResponse().getStatus()).isEqualTo(409);
        assertThat(karla.post("/services/" + id + "/review/return", "{\"text\":\"Warum?\"}").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void remarks_stand_at_an_element_are_answered_and_settled() throws Exception {
        karla.post("/services/" + id + "/remarks", "{\"file\":\"process.bpmn\",\"place\":\"pruefen\",\"text\":\"Wer macht das?\"}");
        List<Integer> first = JsonPath.read(text(dora.get("/services/" + id + "/review")), "$.remarks[*].id");
        dora.post("/services/" + id + "/remarks", "{\"thread\":" + first.get(0) + ",\"file\":\"x\",\"place\":\"\",\"text\":\"Das Amt\"}");
        MvcResult settled = dora.perform(MockMvcRequestBuilders.put("/studio/api/services/" + id + "/remarks/" + first.get(0) + "/settled")
                .contentType("application/json").content("{\"settled\":true}"));

        assertThat((List<String>) JsonPath.read(text(settled), "$.remarks[*].place")).containsExactly("pruefen", "pruefen");
        assertThat((String) JsonPath.read(text(settled), "$.remarks[0].resolvedBy")).isEqualTo("Dora Muster");
    }

    @Test
    void an_older_version_becomes_live_again_with_the_same_bytes() throws Exception {
        String first = JsonPath.read(text(dora.post("/services/" + id + "/publish", "{}")), "$.sha256");
        dora.put("/services/" + id + "/files/content/de.md", 1, text(dora.get("/services/" + id + "/files/content/de.md")) + "\nNeu.\n");
        dora.post("/services/" + id + "/publish", "{}");
        assertThat((List<String>) JsonPath.read(text(dora.get("/services/" + id + "/review")), "$.changes[*].path")).isEmpty();

        MvcResult back = dora.post("/services/" + id + "/releases/1/live", "{}");

        assertThat((String) JsonPath.read(text(back), "$.sha256")).isEqualTo(first);
        assertThat((int) JsonPath.read(text(dora.get("/services/" + id)), "$.live.version")).isEqualTo(1);
        assertThat((List<String>) JsonPath.read(text(dora.get("/services/" + id + "/review")), "$.changes[*].path")).containsExactly("content/de.md");
        assertThat(dora.post("/services/" + id + "/releases/9/live", "{}").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void it_is_said_before_publishing_which_version_it_would_be_and_which_scenarios_are_red() throws Exception {
        assertThat((int) JsonPath.read(text(dora.get("/services/" + id + "/readiness")), "$.version")).isEqualTo(1);
        dora.post("/services/" + id + "/publish", "{}");
        String live = text(dora.get("/services/" + id + "/readiness"));
        assertThat((boolean) JsonPath.read(live, "$.live")).isTrue();
        assertThat((int) JsonPath.read(live, "$.version")).isEqualTo(1);

        dora.put("/services/" + id + "/files/scenarios/kaputt.yaml", 1, "format: 99\n");
        assertThat((List<String>) JsonPath.read(text(dora.get("/services/" + id + "/readiness")), "$.scenarios")).contains("kaputt");
        String run = text(dora.post("/services/" + id + "/readiness/kaputt", "{}"));
        assertThat((boolean) JsonPath.read(run, "$.green")).isFalse();
        assertThat((String) JsonPath.read(run, "$.differences[0].words.de")).isNotBlank();
        MvcResult refused = dora.post("/services/" + id + "/publish", "{}");
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(text(refused), "$.problems[*].code")).containsExactly("red-scenario");
        assertThat(dora.post("/services/" + id + "/readiness/gibt-es-nicht", "{}").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void an_address_that_must_not_be_called_is_refused_with_the_reason_and_nothing_is_kept() throws Exception {
        for (String address : List.of("http://stadt.example", "https://localhost:1", "https://dora:x@stadt.example")) {
            MvcResult refused = dora.post("/environments", "{\"name\":\"P\",\"address\":\"" + address + "\",\"token\":\"" + "t".repeat(43) + "\"}");
            assertThat(refused.getResponse().getStatus()).as(address).isEqualTo(422);
            assertThat((String) JsonPath.read(text(refused), "$.detail")).isNotBlank();
        }
        assertThat((List<?>) JsonPath.read(text(dora.get("/environments")), "$.environments")).isEmpty();
    }

    private void ask(String note) throws Exception {
        assertThat(dora.post("/services/" + id + "/review", "{\"text\":\"" + note + "\"}").getResponse().getStatus()).isEqualTo(200);
    }

    private static String text(MvcResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
