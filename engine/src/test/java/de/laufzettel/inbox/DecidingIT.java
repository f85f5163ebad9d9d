package de.laufzettel.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.laufzettel.bpm.TaskQuery;
import de.laufzettel.bpm.UserTask;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.deployment.Releases;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Role;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.submission.AnswerDraft;
import de.laufzettel.submission.AnswerDrafts;
import de.laufzettel.submission.DraftOwner;
import de.laufzettel.submission.Submissions;
import de.laufzettel.submission.Submitted;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.xdomea.Message;
import de.laufzettel.xdomea.XdomeaSchemas;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A task at the desk: seen by its group only, decided once. */
@IntegrationTest
class DecidingIT {

    @Autowired
    MockMvc browser;
    @Autowired
    Releases releases;
    @Autowired
    AnswerDrafts drafts;
    @Autowired
    Submissions submissions;
    @Autowired
    UserTasks tasks;

    SignedIn karl = caseWorker("karl", "steueramt");
    SignedIn kira = caseWorker("kira", "steueramt");
    SignedIn otto = caseWorker("otto", "ordnungsamt");
    String task;

    @BeforeEach
    void an_application_waits_for_the_tax_office() {
        releases.publish(DogTax.service(), "test");
        DraftOwner owner = DraftOwner.secret(drafts.newSecret());
        AnswerDraft begun = drafts.begin(DogTax.ID, Locale.GERMAN, owner).orElseThrow();
        AnswerDraft filled = drafts.save(begun.id(), owner, begun.revision(), DogTax.answers());
        Submitted submitted = submissions.submit(begun.id(), owner, filled.token());
        task = Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> tasks
                .search(TaskQuery.of("karl", Set.of("steueramt")).page(0, 200)).tasks().stream()
                .filter(waiting -> waiting.caseId().equals(submitted.caseId().toString())).map(UserTask::id).findFirst().orElse(""),
                found -> !found.isEmpty());
    }

    @Test
    void a_task_of_another_group_does_not_exist() throws Exception {
        assertThat(open("/eingang/" + task, otto).getStatus()).isEqualTo(404);
        assertThat(open("/eingang/" + task + "/dokumente/" + UUID.randomUUID(), otto).getStatus()).isEqualTo(404);
        assertThat(send("/eingang/" + task + "/uebernehmen", otto).getStatus()).isEqualTo(404);
        assertThat(decide(otto).getStatus()).isEqualTo(404);
        assertThat(open("/eingang", otto).getContentAsString()).doesNotContain(task);
    }

    @Test
    void a_case_goes_out_as_xdomea_for_its_group_only() throws Exception {
        assertThat(open("/eingang/" + task + "/export", otto).getStatus()).isEqualTo(404);
        assertThat(exported(otto).getStatus()).isEqualTo(404);
        assertThat(open("/eingang/" + task + "/export", karl).getContentAsString()).contains("Abgabe an eine andere Behörde");

        MockHttpServletResponse answer = exported(karl);

        assertThat(answer.getHeader("Content-Disposition")).endsWith("_FVDaten.SGOAblegen.0605.zip\"");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(zip.getNextEntry().getName()).endsWith(".xml");
            byte[] message = zip.readAllBytes();
            Optional<XdomeaSchemas> schemas = XdomeaSchemas.find();
            if (schemas.isPresent()) {
                schemas.get().validate(Message.FILING, message);
            }
            assertThat(new String(message, StandardCharsets.UTF_8)).contains("Antrag eingegangen", "efile.exported", "<xdomea:Vorgang>");
            assertThat(zip.getNextEntry().getName()).matches("[0-9a-f-]{36}_Antrag_[A-Za-z0-9_-]+\\.pdf");
            assertThat(new String(zip.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    private MockHttpServletResponse exported(SignedIn who) throws Exception {
        return browser.perform(post("/eingang/" + task + "/export").with(csrf()).with(user(who)).param("recipient", "Ordnungsamt")
                .param("message", "FILING")).andReturn().getResponse();
    }

    @Test
    void what_is_claimed_can_be_read_by_colleagues_and_written_by_nobody_else() throws Exception {
        send("/eingang/" + task + "/uebernehmen", karl);
        assertThat(open("/eingang/" + task, karl).getContentAsString()).contains("name=\"entscheidung.ergebnis\"");
        assertThat(open("/eingang/" + task, kira).getContentAsString()).contains("Erika").doesNotContain("name=\"entscheidung.ergebnis\"");
        assertThat(send("/eingang/" + task + "/uebernehmen", kira).getRedirectedUrl()).endsWith("hinweis=schon-vergeben");
    }

    @Test
    void a_decision_without_an_answer_is_refused_at_the_field() throws Exception {
        send("/eingang/" + task + "/uebernehmen", karl);
        MockHttpServletResponse answer = browser.perform(post("/eingang/" + task).with(csrf()).with(user(karl))).andReturn().getResponse();
        assertThat(answer.getContentAsString()).contains("id=\"form-errors\"");
        assertThat(tasks.find(task, "karl", Set.of("steueramt"))).isPresent();
    }

    @Test
    void who_comes_second_is_told_and_keeps_what_was_typed() throws Exception {
        String definition = tasks.find(task, "karl", Set.of("steueramt")).orElseThrow().processDefinitionId();
        send("/eingang/" + task + "/uebernehmen", karl);
        assertThat(decide(karl).getRedirectedUrl()).isEqualTo("/eingang?erledigt");
        MockHttpServletResponse second = browser.perform(post("/eingang/" + task).with(csrf()).with(user(kira))
                .param("definition", definition).param("formular", "pruefung")
                .param("entscheidung.ergebnis", "ablehnen").param("entscheidung.grund", "Der Hund wohnt in Augsburg"))
                .andReturn().getResponse();
        assertThat(second.getStatus()).isEqualTo(404);
        assertThat(second.getContentAsString()).contains("Diese Aufgabe ist nicht mehr bei Ihnen").contains("Der Hund wohnt in Augsburg");
    }

    @Test
    void a_colleague_who_decides_what_somebody_else_claimed_is_told_whose_it_is() throws Exception {
        send("/eingang/" + task + "/uebernehmen", karl);
        MockHttpServletResponse answer = decide(kira);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Sie ist jetzt bei karl");
    }

    private MockHttpServletResponse open(String path, SignedIn who) throws Exception {
        return browser.perform(get(path).with(user(who))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, SignedIn who) throws Exception {
        return browser.perform(post(path).with(csrf()).with(user(who))).andReturn().getResponse();
    }

    private MockHttpServletResponse decide(SignedIn who) throws Exception {
        return browser.perform(post("/eingang/" + task).with(csrf()).with(user(who)).param("entscheidung.ergebnis", "zustimmen"))
                .andReturn().getResponse();
    }

    private static SignedIn caseWorker(String name, String group) {
        return SignedIn.as(new Account(UUID.randomUUID(), name, name, name + "@example.org", Set.of(Role.CASE_WORKER), Set.of(group)));
    }
}
