package de.laufzettel.efile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EFileIT {

    private static final EFileReader TAX_OFFICE = new EFileReader(Set.of("steueramt"), false);
    private static final EFileReader SOMEBODY = new EFileReader(Set.of("kita"), false);
    private static final EFileReader ADMINISTRATOR = new EFileReader(Set.of(), true);

    @Autowired
    Filing filing;

    @Autowired
    EFile eFile;

    @Test
    void a_filed_procedure_is_found_from_the_plan_down_to_its_documents() throws IOException {
        String title = "Hundesteuer " + UUID.randomUUID();
        FiledProcedure filed = filing.complete(UUID.randomUUID(), order("9230", title, "Anmeldung Waldi"));

        FilePlanEntry entry = eFile.plan(TAX_OFFICE).stream().filter(each -> each.number().equals("9230")).findFirst()
                .orElseThrow();
        CaseFile file = eFile.files(entry.id(), TAX_OFFICE, 0).stream().filter(each -> each.title().equals(title))
                .findFirst().orElseThrow();
        Procedure procedure = eFile.procedures(file.id(), TAX_OFFICE).get(0);
        List<FiledDocument> documents = eFile.documents(procedure.id(), TAX_OFFICE);

        assertThat(file.reference()).matches("9230-\\d{4}/\\d{4}").isEqualTo(filed.fileReference());
        assertThat(procedure.reference()).isEqualTo(file.reference() + "-0001").isEqualTo(filed.procedureReference());
        assertThat(documents).extracting(FiledDocument::name).containsExactly("antrag.pdf", "foto.png");
        try (InputStream content = eFile.open(documents.get(0).id(), TAX_OFFICE).orElseThrow()) {
            assertThat(content.readAllBytes()).asString().isEqualTo("content of antrag.pdf");
        }
    }

    @Test
    void who_is_not_in_the_reading_group_sees_nothing_of_it() {
        String word = "w" + UUID.randomUUID();
        filing.complete(UUID.randomUUID(), order("9230", "Secret " + word, "P"));
        SearchHit hit = eFile.search("secret " + word, TAX_OFFICE).get(0);
        CaseFile file = eFile.file(hit.id(), TAX_OFFICE).orElseThrow();
        Procedure procedure = eFile.procedures(file.id(), TAX_OFFICE).get(0);
        FiledDocument document = eFile.documents(procedure.id(), TAX_OFFICE).get(0);

        assertThat(eFile.plan(SOMEBODY)).extracting(FilePlanEntry::number).contains("4610").doesNotContain("92", "9230");
        assertThat(eFile.entry(file.entryId(), SOMEBODY)).isEmpty();
        assertThat(eFile.files(file.entryId(), SOMEBODY, 0)).isEmpty();
        assertThat(eFile.file(file.id(), SOMEBODY)).isEmpty();
        assertThat(eFile.procedures(file.id(), SOMEBODY)).isEmpty();
        assertThat(eFile.procedure(procedure.id(), SOMEBODY)).isEmpty();
        assertThat(eFile.documents(procedure.id(), SOMEBODY)).isEmpty();
        assertThat(eFile.document(document.id(), SOMEBODY)).isEmpty();
        assertThat(eFile.open(document.id(), SOMEBODY)).isEmpty();
        assertThat(eFile.search(word, SOMEBODY)).isEmpty();
        assertThat(eFile.plan(new EFileReader(Set.of(), false))).isEmpty();
        assertThat(eFile.file(file.id(), ADMINISTRATOR)).isPresent();
    }

    @Test
    void a_right_on_an_entry_holds_for_the_entries_below_it() {
        assertThat(eFile.plan(TAX_OFFICE)).extracting(FilePlanEntry::number).containsExactly("9", "92", "9210", "9220", "9230");
    }

    @Test
    void the_same_key_again_files_nothing_and_gives_the_first_receipt() {
        UUID key = UUID.randomUUID();
        FiledProcedure first = filing.complete(key, order("9230", "Twice " + key, "P"));
        FiledProcedure second = filing.complete(key, order("9230", "Other " + key, "Other"));

        assertThat(second).isEqualTo(first);
        assertThat(filing.find(key)).contains(first);
        assertThat(filing.find(UUID.randomUUID())).isEmpty();
        assertThat(eFile.search("Other " + key, TAX_OFFICE)).isEmpty();
    }

    @Test
    void many_at_once_open_one_file_and_get_numbers_without_gaps_and_doubles() throws Exception {
        String title = "Together " + UUID.randomUUID();
        UUID sameKey = UUID.randomUUID();
        List<Callable<FiledProcedure>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID key = i < 4 ? sameKey : UUID.randomUUID();
            calls.add(() -> filing.complete(key, order("9230", title, "P")));
        }
        var threads = Executors.newFixedThreadPool(6);
        List<FiledProcedure> receipts = new ArrayList<>();
        try {
            for (Future<FiledProcedure> each : threads.invokeAll(calls)) {
                receipts.add(each.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(receipts.stream().map(FiledProcedure::fileReference).distinct()).hasSize(1);
        String file = receipts.get(0).fileReference();
        assertThat(receipts.stream().map(FiledProcedure::procedureReference).distinct().sorted())
                .containsExactly(java.util.stream.IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> file + "-%04d".formatted(number)).toArray(String[]::new));
    }

    @Test
    void an_entry_that_does_not_exist_or_holds_no_files_is_refused_and_nothing_is_filed() {
        assertThatThrownBy(() -> filing.complete(UUID.randomUUID(), order("9999", "X", "P")))
                .isInstanceOf(NotFiled.class).hasMessageContaining("9999");
        assertThatThrownBy(() -> filing.complete(UUID.randomUUID(), order("92", "X", "P")))
                .isInstanceOfSatisfying(NotFiled.class,
                        refused -> assertThat(refused.code()).isEqualTo(NotFiled.ENTRY_HAS_CHILDREN));
    }

    @Test
    void a_document_that_cannot_be_read_leaves_nothing_behind() {
        UUID key = UUID.randomUUID();
        FilingOrder broken = new FilingOrder("9230", "Broken " + key, "P", "LZ-1", "case-1", List.of(
                new FilingOrder.Content("a.pdf", "application/pdf", EFileIT::bytes),
                new FilingOrder.Content("b.pdf", "application/pdf", () -> {
                    throw new IOException("gone");
                })));

        assertThatThrownBy(() -> filing.complete(key, broken)).hasMessageContaining("no. 2");

        assertThat(filing.find(key)).isEmpty();
        assertThat(eFile.search("Broken " + key, ADMINISTRATOR)).isEmpty();
    }

    @Test
    void signs_that_mean_something_in_sql_are_searched_as_they_are() {
        String id = UUID.randomUUID().toString();
        filing.complete(UUID.randomUUID(), order("9230", "100%_ " + id, "P"));

        assertThat(eFile.search("100%_ " + id, TAX_OFFICE)).hasSize(1);
        assertThat(eFile.search("1%0 " + id, TAX_OFFICE)).isEmpty();
        assertThat(eFile.search("'; drop table lz_efile_file; --", TAX_OFFICE)).isEmpty();
        assertThat(eFile.search("  ", TAX_OFFICE)).isEmpty();
    }

    private static FilingOrder order(String entry, String file, String procedure) {
        return new FilingOrder(entry, file, procedure, "LZ-2026-1", "case-1", List.of(document("antrag.pdf", "application/pdf"),
                document("foto.png", "image/png")));
    }

    private static FilingOrder.Content document(String name, String mediaType) {
        return new FilingOrder.Content(name, mediaType,
                () -> new ByteArrayInputStream(("content of " + name).getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream bytes() {
        return new ByteArrayInputStream(new byte[] {1});
    }
}
