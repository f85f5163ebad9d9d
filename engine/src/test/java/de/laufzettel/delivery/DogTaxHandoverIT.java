package de.laufzettel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Processes;
import de.laufzettel.bpm.TaskQuery;
import de.laufzettel.bpm.UserTask;
import de.laufzettel.bpm.UserTasks;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.efile.EFile;
import de.laufzettel.efile.EFileReader;
import de.laufzettel.efile.FiledDocument;
import de.laufzettel.efile.SearchHit;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.messages.CitizenMessage;
import de.laufzettel.messages.CitizenMessages;
import de.laufzettel.messages.Mailbox;
import de.laufzettel.messages.MailboxMail;
import de.laufzettel.testing.IntegrationTest;
import de.laufzettel.testing.PdfJudge;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.yaml.snakeyaml.Yaml;

/** The shipped service, from the start of its process to the record, the message and the mail, by the real worker. */
@IntegrationTest
@TestPropertySource(properties = "laufzettel.delivery.enabled=true")
class DogTaxHandoverIT {

    private static final Set<String> TAX_OFFICE = Set.of("steueramt");

    @Autowired Releases releases;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired Documents documents;
    @Autowired EFile eFile;
    @Autowired CitizenMessages messages;
    @Autowired Mailbox mailbox;
    @Autowired Handovers handovers;

    private final UUID caseId = UUID.randomUUID();
    private final String reference = "LZ-" + caseId.toString().substring(0, 8);

    @Test
    void what_an_official_decides_ends_in_the_e_file_on_the_status_page_and_in_the_mail() throws Exception {
        // given a case with an application and a picture
        StoredDocument application = ofCase("Antrag.pdf", "application/pdf");
        StoredDocument picture = ofCase("Hund.png", "image/png");
        begin(application, picture, "de");

        // when
        approve();

        // then
        assertThat(handovers.ofCase(caseId)).extracting(Handover::topic, Handover::state).containsExactly(
                org.assertj.core.api.Assertions.tuple("pdf.create", HandoverState.DONE),
                org.assertj.core.api.Assertions.tuple("efile.complete-procedure", HandoverState.DONE),
                org.assertj.core.api.Assertions.tuple("portal.deliver", HandoverState.DONE),
                org.assertj.core.api.Assertions.tuple("mail.send", HandoverState.DONE));

        SearchHit procedure = eFile.search(reference, new EFileReader(TAX_OFFICE, false)).stream()
                .filter(hit -> hit.kind() == SearchHit.Kind.PROCEDURE).findFirst().orElseThrow();
        assertThat(procedure.reference()).startsWith("9230-");
        List<FiledDocument> filed = eFile.documents(procedure.id(), new EFileReader(TAX_OFFICE, false));
        assertThat(filed).extracting(FiledDocument::name)
                .containsExactly("Antrag.pdf", "Hund.png", "Hundesteuerbescheid " + reference + ".pdf");
        assertThat(filed.get(0).sha256()).isEqualTo(application.sha256());

        CitizenMessage message = messages.ofCase(caseId).get(0);
        assertThat(message.documents()).hasSize(1);
        assertThat(noticeText(message.documents().get(0))).contains("Erika Mustermann", "Bello", reference, "25,00");

        PdfJudge.finds_nothing_in(documents.bytes(message.documents().get(0)));

        MailboxMail mail = mailbox.newest(0).stream().filter(each -> each.to().equals("erika@example.org")
                && each.subject().contains(reference)).findFirst().orElseThrow();
        assertThat(mail.attachments()).singleElement()
                .satisfies(attachment -> assertThat(attachment.mediaType()).isEqualTo("application/pdf"));
    }

    @Test
    void a_citizen_who_reads_english_gets_the_mail_in_english_and_the_notice_in_german_with_german_amounts() throws Exception {
        // given
        begin(ofCase("Antrag.pdf", "application/pdf"), ofCase("Hund.png", "image/png"), "en");

        // when
        approve();

        // then
        CitizenMessage message = messages.ofCase(caseId).get(0);
        assertThat(message.html()).contains("We have decided");
        assertThat(noticeText(message.documents().get(0))).contains("Geschäftszeichen", "23.11.2026", "25,00 €").doesNotContain("€25.00");
        assertThat(mailbox.newest(0).stream().filter(each -> each.subject().contains(reference)).findFirst().orElseThrow().text())
                .startsWith("Dear Erika Mustermann,");
    }

    private void approve() {
        UserTask task = await().atMost(Duration.ofSeconds(20)).until(() -> tasks.search(TaskQuery.of("karl", TAX_OFFICE))
                .tasks().stream().filter(each -> each.caseId().equals(caseId.toString())).findFirst().orElse(null),
                Objects::nonNull);
        tasks.claim(task.id(), "karl");
        tasks.complete(task.id(), "karl", Map.of("entscheidung", Map.of("ergebnis", "zustimmen")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(processes.progress(caseId.toString()).orElseThrow().ended()).isTrue());
    }

    @SuppressWarnings("unchecked")
    private void begin(StoredDocument application, StoredDocument picture, String language) {
        ServicePackage service = ShippedServices.all().stream().filter(each -> each.id().equals("hundesteuer"))
                .findFirst().orElseThrow();
        Release release = releases.live("hundesteuer").orElseGet(() -> releases.publish(service, "dora"));
        byte[] scenario = service.scenarios().entrySet().stream().filter(each -> each.getKey().startsWith("01"))
                .findFirst().orElseThrow().getValue();
        Map<String, Object> given = (Map<String, Object>) ((Map<String, Object>) new Yaml()
                .load(new String(scenario, StandardCharsets.UTF_8))).get("given");
        Map<String, Object> data = new HashMap<>((Map<String, Object>) given.get("answers"));
        data.put("case", Map.of("reference", reference, "submittedAt", "2026-11-23T08:30:00Z", "language", language,
                "serviceId", "hundesteuer", "application", handle(application), "attachments", List.of(handle(picture))));
        processes.start(release.processDefinitionId(), caseId.toString(), CaseData.of(data));
    }

    private StoredDocument ofCase(String name, String mediaType) {
        StoredDocument document = documents.storeProduced(UUID.randomUUID(), name, mediaType,
                ("content of " + name).getBytes(StandardCharsets.UTF_8));
        documents.attach(document.id(), caseId);
        return document;
    }

    private static Map<String, Object> handle(StoredDocument document) {
        return Map.of("id", document.id().toString(), "name", document.name(), "mediaType", document.mediaType(),
                "size", document.size());
    }

    private String noticeText(UUID id) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(documents.bytes(id))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
