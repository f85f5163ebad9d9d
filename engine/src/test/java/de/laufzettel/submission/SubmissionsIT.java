package de.laufzettel.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Processes;
import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.DocumentLimits;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.identity.Secrets;
import de.laufzettel.messages.Mailbox;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.PdfJudge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SubmissionsIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    AnswerDrafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Cases cases;

    @Autowired
    Releases releases;

    @Autowired
    Processes processes;

    @Autowired
    Documents documents;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    private final DraftOwner erika = DraftOwner.secret(Secrets.random());

    @BeforeEach
    void the_dog_tax_is_live() {
        releases.publish(DogTax.service(), "dora");
    }

    @Test
    void a_draft_becomes_a_case_with_a_reference_a_secret_and_a_running_process() {
        AnswerDraft draft = filled(erika);

        Submitted submitted = submissions.submit(draft.id(), erika, draft.token());

        assertThat(submitted.reference()).matches("HS-20[0-9]{2}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        CaseRecord theCase = cases.byLink(submitted.reference(), submitted.secret()).orElseThrow();
        assertThat(theCase.id()).isEqualTo(submitted.caseId());
        CaseData data = processes.data(theCase.id().toString()).orElseThrow();
        assertThat(data.at("hund.name")).isEqualTo("Bello");
        assertThat(data.at("case.reference")).isEqualTo(submitted.reference());
        assertThat(data.at("case.language")).isEqualTo("de");
    }

    @Test
    void the_application_is_stored_as_a_pdf_with_its_data_and_the_process_knows_it() throws Exception {
        AnswerDraft draft = filled(erika);

        Submitted submitted = submissions.submit(draft.id(), erika, draft.token());

        CaseData data = processes.data(submitted.caseId().toString()).orElseThrow();
        UUID application = UUID.fromString((String) data.at("case.application.id"));
        assertThat(documents.findOfCase(application, submitted.caseId())).isPresent();
        PdfJudge.finds_nothing_in(documents.bytes(application));
        try (PDDocument pdf = Loader.loadPDF(documents.bytes(application))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(submitted.reference(), "Bello", "Mustermann");
            byte[] embedded = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("antrag.json")
                    .getEmbeddedFile().toByteArray();
            assertThat(CaseData.fromJson(embedded).at("hund.name")).isEqualTo("Bello");
        }
    }

    @Test
    void the_same_token_again_gets_the_same_reference() {
        AnswerDraft draft = filled(erika);

        Submitted first = submissions.submit(draft.id(), erika, draft.token());

        assertThat(submissions.submit(draft.id(), erika, draft.token())).isEqualTo(first);
        assertThat(submissions.ofDraft(draft.id(), erika)).contains(first);
        assertThat(casesOf(draft.token())).isEqualTo(1);
    }

    @Test
    void a_used_token_with_other_answers_is_refused() {
        AnswerDraft first = filled(erika);
        submissions.submit(first.id(), erika, first.token());
        Map<String, Object> others = DogTax.answers();
        others.put("weitereHalter", "ja");
        AnswerDraft second = drafts.begin(DogTax.ID, Locale.GERMAN, erika).orElseThrow();
        drafts.save(second.id(), erika, second.revision(), others);

        assertThatExceptionOfType(TokenReused.class).isThrownBy(() -> submissions.submit(second.id(), erika, first.token()));

        assertThat(casesOf(first.token())).isEqualTo(1);
        assertThat(drafts.find(second.id(), erika)).as("the second draft").isPresent();
    }

    @Test
    void somebody_elses_token_opens_nothing_even_with_the_same_answers() {
        AnswerDraft first = filled(erika);
        submissions.submit(first.id(), erika, first.token());
        DraftOwner mallory = DraftOwner.secret(Secrets.random());
        AnswerDraft second = filled(mallory);

        assertThatExceptionOfType(TokenReused.class).isThrownBy(() -> submissions.submit(second.id(), mallory, first.token()));
    }

    @Test
    void a_token_of_an_older_state_of_the_answers_is_stale() {
        AnswerDraft checked = filled(erika);
        Map<String, Object> changed = DogTax.answers();
        changed.put("weitereHalter", "ja");
        drafts.save(checked.id(), erika, checked.revision(), changed);

        assertThatExceptionOfType(DraftGone.class).isThrownBy(() -> submissions.submit(checked.id(), erika, checked.token()))
                .satisfies(gone -> assertThat(gone.reason()).isEqualTo(DraftGone.Reason.STALE_TOKEN));

        assertThat(casesOf(checked.token())).isZero();
    }

    @Test
    void a_made_up_token_and_another_drafts_token_are_refused() {
        AnswerDraft draft = filled(erika);
        AnswerDraft other = filled(erika);

        assertThatExceptionOfType(DraftGone.class).isThrownBy(() -> submissions.submit(draft.id(), erika, "made-up"));
        assertThatExceptionOfType(DraftGone.class).isThrownBy(() -> submissions.submit(draft.id(), erika, other.token()));
    }

    @Test
    void somebody_elses_draft_does_not_exist() {
        AnswerDraft draft = filled(erika);
        DraftOwner mallory = DraftOwner.secret(Secrets.random());
        DraftOwner account = DraftOwner.account(UUID.randomUUID());

        for (DraftOwner stranger : List.of(mallory, account)) {
            assertThat(drafts.find(draft.id(), stranger)).isEmpty();
            assertThatExceptionOfType(DraftGone.class).isThrownBy(() -> submissions.submit(draft.id(), stranger, draft.token()))
                    .satisfies(gone -> assertThat(gone.reason()).isEqualTo(DraftGone.Reason.UNKNOWN));
            assertThatExceptionOfType(DraftGone.class)
                    .isThrownBy(() -> drafts.save(draft.id(), stranger, draft.revision(), Map.of()));
        }
    }

    @Test
    void answers_with_errors_are_not_submitted_and_stay() {
        Map<String, Object> answers = DogTax.answers();
        ((Map<?, ?>) answers.get("hund")).remove("farbe");
        AnswerDraft begun = drafts.begin(DogTax.ID, Locale.GERMAN, erika).orElseThrow();
        AnswerDraft draft = drafts.save(begun.id(), erika, begun.revision(), answers);

        assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> submissions.submit(draft.id(), erika, draft.token()))
                .satisfies(invalid -> assertThat(invalid.errors()).singleElement()
                        .satisfies(error -> assertThat(error.path()).isEqualTo("hund.farbe")));

        assertThat(drafts.find(draft.id(), erika).orElseThrow().data()).isEqualTo(CaseData.of(answers));
    }

    @Test
    void what_the_form_does_not_ask_for_does_not_reach_the_case() {
        Map<String, Object> answers = DogTax.answers();
        answers.put("case", Map.of("reference", "HS-0000"));
        answers.put("steuer", Map.of("betrag", 0));
        AnswerDraft begun = drafts.begin(DogTax.ID, Locale.GERMAN, erika).orElseThrow();
        AnswerDraft draft = drafts.save(begun.id(), erika, begun.revision(), answers);

        Submitted submitted = submissions.submit(draft.id(), erika, draft.token());

        CaseData data = processes.data(submitted.caseId().toString()).orElseThrow();
        assertThat(data.at("case.reference")).isEqualTo(submitted.reference());
        assertThat(cases.byId(submitted.caseId())).isPresent();
        assertThat(jdbc.sql("select answers from lz_case where id = ?").param(submitted.caseId()).query(String.class).single())
                .doesNotContain("betrag");
    }

    @Test
    void uploads_go_with_the_case_and_somebody_elses_file_is_refused() {
        AnswerDraft draft = drafts.begin(DogTax.ID, Locale.GERMAN, erika).orElseThrow();
        StoredDocument proof = upload(draft, erika);
        StoredDocument takenBack = upload(draft, erika);
        DraftOwner mallory = DraftOwner.secret(Secrets.random());
        AnswerDraft foreign = drafts.begin(DogTax.ID, Locale.GERMAN, mallory).orElseThrow();
        StoredDocument somebodyElses = upload(foreign, mallory);

        AnswerDraft stealing = drafts.save(draft.id(), erika, draft.revision(), withProof(somebodyElses));
        assertThatExceptionOfType(InvalidAnswers.class)
                .isThrownBy(() -> submissions.submit(stealing.id(), erika, stealing.token()))
                .satisfies(invalid -> assertThat(invalid.errors()).extracting("path").contains("befreiung.nachweis"));

        AnswerDraft honest = drafts.save(draft.id(), erika, stealing.revision(), withProof(proof));
        Submitted submitted = submissions.submit(honest.id(), erika, honest.token());

        CaseData data = processes.data(submitted.caseId().toString()).orElseThrow();
        assertThat(data.at("case.attachments[0].id")).isEqualTo(proof.id().toString());
        assertThat(data.at("befreiung.nachweis[0].name")).as("the stored name, not the sent one").isEqualTo(proof.name());
        assertThat(documents.findOfCase(proof.id(), submitted.caseId())).isPresent();
        assertThat(documents.find(takenBack.id())).as("the file taken back").isEmpty();
        assertThat(documents.findOfDraft(somebodyElses.id(), foreign.id())).as("the other one's file").isPresent();
    }

    @Test
    void a_hundred_citizens_press_the_button_ten_times_at_once_and_get_one_case_each() throws Exception {
        List<AnswerDraft> pages = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            pages.add(filled(erika));
        }
        List<Callable<Submitted>> posts = new ArrayList<>();
        pages.forEach(page -> {
            for (int i = 0; i < 10; i++) {
                posts.add(() -> submissions.submit(page.id(), erika, page.token()));
            }
        });
        var threads = Executors.newFixedThreadPool(40);

        Set<Submitted> answers = new HashSet<>();
        for (Future<Submitted> answer : threads.invokeAll(posts)) {
            answers.add(answer.get());
        }

        threads.shutdown();
        assertThat(answers).hasSize(100);
        assertThat(answers).extracting(Submitted::reference).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> assertThat(casesOf(page.token())).isEqualTo(1));
        assertThat(answers).allSatisfy(answer ->
                assertThat(processes.data(answer.caseId().toString())).as("its process").isPresent());
    }

    @Test
    void the_mail_with_reference_and_link_is_sent_once_and_its_address_forgotten() {
        Map<String, Object> answers = DogTax.answers();
        String address = "erika-" + UUID.randomUUID() + "@example.org";
        @SuppressWarnings("unchecked")
        Map<String, Object> person = (Map<String, Object>) answers.get("antragsteller");
        person.put("email", address);
        AnswerDraft begun = drafts.begin(DogTax.ID, Locale.GERMAN, erika).orElseThrow();
        AnswerDraft draft = drafts.save(begun.id(), erika, begun.revision(), answers);

        Submitted submitted = submissions.submit(draft.id(), erika, draft.token());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(mailbox.newest(0)).anySatisfy(mail -> {
            assertThat(mail.to()).isEqualTo(address);
            assertThat(mail.subject()).contains(submitted.reference());
            assertThat(mail.text()).contains("/vorgang/" + submitted.reference() + "/" + submitted.secret());
        }));
        await().atMost(Duration.ofSeconds(20)).until(() -> jdbc.sql("select count(*) from lz_confirmation_mail where case_id = ?")
                .param(submitted.caseId()).query(Long.class).single() == 0);
    }

    private AnswerDraft filled(DraftOwner owner) {
        AnswerDraft draft = drafts.begin(DogTax.ID, Locale.GERMAN, owner).orElseThrow();
        return drafts.save(draft.id(), owner, draft.revision(), DogTax.answers());
    }

    private StoredDocument upload(AnswerDraft draft, DraftOwner owner) {
        return drafts.attachUpload(draft.id(), owner, new ByteArrayInputStream(PDF), "vertrag.pdf", DocumentLimits.usual());
    }

    private static Map<String, Object> withProof(StoredDocument document) {
        Map<String, Object> answers = DogTax.answers();
        answers.put("befreiung", Map.of("grund", "tierheim", "tierheim", "Tierheim München", "nachweis", List.of(Map.of(
                "storage", "laufzettel", "id", document.id().toString(), "name", "../../etc/passwd",
                "originalName", "anders.pdf", "size", 1, "type", "text/html"))));
        return answers;
    }

    private long casesOf(String token) {
        return jdbc.sql("select count(*) from lz_case where submit_token = ?").param(token).query(Long.class).single();
    }
}
