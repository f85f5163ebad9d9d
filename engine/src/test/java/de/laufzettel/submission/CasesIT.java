package de.laufzettel.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.TaskQuery;
import de.laufzettel.bpm.UserTask;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.identity.Secrets;
import de.laufzettel.messages.CitizenMessages;
import de.laufzettel.submission.CaseStatus.State;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "laufzettel.delivery.enabled=true")
class CasesIT {

    @Autowired
    AnswerDrafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Cases cases;

    @Autowired
    Releases releases;

    @Autowired
    UserTasks tasks;

    @Autowired
    Documents documents;

    @Autowired
    CitizenMessages messages;

    private final String id = "status-" + UUID.randomUUID().toString().substring(0, 8);
    private final DraftOwner owner = DraftOwner.account(UUID.randomUUID());

    @BeforeEach
    void version_one_is_live() {
        releases.publish(DogTax.named(id), "dora");
    }

    @Test
    void the_status_page_opens_with_reference_and_secret_and_with_nothing_else() {
        Submitted submitted = submit();
        Submitted other = submit();

        assertThat(cases.byLink(submitted.reference(), submitted.secret())).isPresent();
        assertThat(cases.byLink(submitted.reference().toLowerCase(Locale.ROOT), submitted.secret().replace("-", ""))).isPresent();
        assertThat(cases.byLink(submitted.reference(), other.secret())).isEmpty();
        assertThat(cases.byLink(submitted.reference(), "")).isEmpty();
        assertThat(cases.byLink("HS-2026-AAAA-AAAA", submitted.secret())).isEmpty();
        assertThat(cases.secretOf(cases.byId(submitted.caseId()).orElseThrow())).isEqualTo(submitted.secret());
    }

    @Test
    void an_account_has_its_own_cases_newest_first() {
        Submitted first = submit();
        Submitted second = submit();

        assertThat(cases.ofAccount(owner.accountId())).extracting(CaseRecord::id)
                .containsExactlyInAnyOrder(first.caseId(), second.caseId());
        assertThat(cases.ofAccount(UUID.randomUUID())).isEmpty();
    }

    @Test
    void the_citizen_reads_the_designers_words_for_the_step_where_the_case_is() {
        CaseRecord theCase = cases.byId(submit().caseId()).orElseThrow();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(cases.statusOf(theCase, Locale.GERMAN).now())
                .containsExactly("Das Kassen- und Steueramt prüft Ihren Antrag."));

        CaseStatus english = cases.statusOf(theCase, Locale.ENGLISH);
        assertThat(english.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(english.now()).containsExactly("The tax office is checking your application.");
        assertThat(english.timeline()).extracting(CaseStatus.Entry::text).containsExactly("We have received your application.",
                "The tax is being computed.", "The tax office is checking your application.");
        assertThat(english.timeline().get(2).endedAt()).isNull();
    }

    @Test
    void a_case_begun_on_version_one_ends_on_version_one_while_version_two_is_live() {
        CaseRecord old = cases.byId(submit().caseId()).orElseThrow();
        releases.publish(DogTax.changed(DogTax.named(id), "process.bpmn", "Ihr Antrag ist erledigt. Das Schreiben liegt hier und in",
                "Version zwei hat den Antrag erledigt. Das Schreiben liegt hier und in"), "dora");
        CaseRecord young = cases.byId(submit().caseId()).orElseThrow();
        assertThat(young.releaseId()).isNotEqualTo(old.releaseId());

        decide(old);
        decide(young);

        awaitState(old, State.DONE);
        awaitState(young, State.DONE);
        assertThat(cases.statusOf(old, Locale.GERMAN).now())
                .containsExactly("Ihr Antrag ist erledigt. Das Schreiben liegt hier und in Ihrem E-Mail-Postfach.");
        assertThat(cases.statusOf(young, Locale.GERMAN).now())
                .containsExactly("Version zwei hat den Antrag erledigt. Das Schreiben liegt hier und in Ihrem E-Mail-Postfach.");
    }

    @Test
    void the_notice_is_offered_at_the_end_and_opens_for_its_own_citizen_only() {
        CaseRecord theCase = cases.byId(submit().caseId()).orElseThrow();
        CaseRecord other = cases.byId(submit().caseId()).orElseThrow();
        decide(theCase);
        awaitState(theCase, State.DONE);

        List<CaseStatus.Document> offered = cases.statusOf(theCase, Locale.GERMAN).documents();

        assertThat(offered).extracting(CaseStatus.Document::name)
                .containsExactly("Hundesteuerbescheid " + theCase.reference() + ".pdf", "Antrag " + theCase.reference() + ".pdf");
        UUID notice = offered.get(0).id();
        assertThat(cases.document(theCase, notice)).isPresent();
        assertThat(cases.document(other, notice)).isEmpty();
        assertThat(cases.document(theCase, UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_message_that_names_somebody_elses_document_does_not_open_it() {
        CaseRecord theCase = cases.byId(submit().caseId()).orElseThrow();
        CaseRecord other = cases.byId(submit().caseId()).orElseThrow();
        UUID othersApplication = cases.statusOf(other, Locale.GERMAN).documents().get(0).id();
        messages.deliver(UUID.randomUUID(), theCase.id(), "Betreff", "<p>Text</p>", List.of(othersApplication));

        assertThat(cases.document(theCase, othersApplication)).isEmpty();
    }

    @Test
    void the_receipt_is_made_once_and_says_what_was_submitted() throws Exception {
        CaseRecord theCase = cases.byId(submit().caseId()).orElseThrow();

        StoredDocument receipt = cases.receipt(theCase);

        assertThat(cases.receipt(theCase)).isEqualTo(receipt);
        assertThat(cases.document(theCase, receipt.id())).contains(receipt);
        try (PDDocument pdf = Loader.loadPDF(documents.bytes(receipt.id()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Eingangsbestätigung", theCase.reference(), "Bello");
        }
    }

    private Submitted submit() {
        AnswerDraft draft = drafts.begin(id, Locale.GERMAN, owner).orElseThrow();
        AnswerDraft filled = drafts.save(draft.id(), owner, draft.revision(), DogTax.answers());
        return submissions.submit(filled.id(), owner, filled.token());
    }

    private void decide(CaseRecord theCase) {
        await().atMost(Duration.ofSeconds(30)).until(() -> taskOf(theCase) != null);
        UserTask task = taskOf(theCase);
        tasks.claim(task.id(), "karl");
        tasks.complete(task.id(), "karl", Map.of("entscheidung", Map.of("ergebnis", "zustimmen")));
    }

    private UserTask taskOf(CaseRecord theCase) {
        return tasks.search(TaskQuery.of("karl", Set.of("steueramt")).page(0, 200)).tasks().stream()
                .filter(task -> task.caseId().equals(theCase.id().toString())).findFirst().orElse(null);
    }

    private void awaitState(CaseRecord theCase, State state) {
        await().atMost(Duration.ofSeconds(90)).until(() -> cases.statusOf(theCase, Locale.GERMAN).state() == state);
    }
}
