package de.laufzettel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DocumentsIT {

    @Autowired
    Documents documents;

    @Autowired
    DocumentRows rows;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void a_file_comes_back_as_it_went_in() throws IOException {
        byte[] content = withPadding(Samples.pdf(), 700_000);

        StoredDocument stored = store(content, "Antrag.pdf");

        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).isEqualTo(Sha256.of(content));
        try (InputStream read = documents.open(stored.id())) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        assertThat(documents.find(stored.id())).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({"png,foto.png,image/png", "jpg,foto.JPEG,image/jpeg", "tiff,scan.tif,image/tiff"})
    void pictures_are_taken(String format, String name, String mediaType) {
        assertThat(store(Samples.image(format), name).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void the_content_decides_and_a_name_that_says_otherwise_is_refused() {
        assertRefused(Samples.image("png"), "foto.pdf", DocumentRefused.NAME_CONTRADICTS_CONTENT);
        assertRefused(Samples.pdf(), "antrag.pdf.exe", DocumentRefused.NAME_CONTRADICTS_CONTENT);
        assertRefused(Samples.text("<html><script>alert(1)</script></html>"), "foto.png", DocumentRefused.TYPE_NOT_ALLOWED);
        assertRefused(Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), "bild.png",
                DocumentRefused.TYPE_NOT_ALLOWED);
        assertRefused(Samples.zip(), "antrag.pdf", DocumentRefused.TYPE_NOT_ALLOWED);
        assertRefused(Samples.text("MZ\u0090 program"), "setup.pdf", DocumentRefused.TYPE_NOT_ALLOWED);
    }

    @Test
    void a_name_without_an_ending_gets_the_one_of_its_content() {
        assertThat(store(Samples.image("png"), "foto").name()).isEqualTo("foto.png");
        assertThat(store(Samples.pdf(), "../..").name()).isEqualTo("datei.pdf");
    }

    @Test
    void an_allowed_type_is_refused_where_the_field_does_not_allow_it() {
        DocumentLimits onlyPictures = DocumentLimits.usual().withMediaTypes(Set.of("image/png", "image/jpeg"));

        assertThatThrownBy(() -> documents.store(new ByteArrayInputStream(Samples.pdf()), "a.pdf",
                Purpose.APPLICATION_UPLOAD, onlyPictures))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(DocumentRefused.TYPE_NOT_ALLOWED);
                    assertThat(refused.arguments()).containsEntry("allowed", "image/jpeg, image/png");
                });
    }

    @Test
    void nothing_is_read_beyond_the_limit() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return '%';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) '%');
                read.addAndGet(length);
                return length;
            }
        };

        assertThatThrownBy(() -> documents.store(endless, "a.pdf", Purpose.APPLICATION_UPLOAD,
                DocumentLimits.usual().withMaxBytes(100_000)))
                .isInstanceOfSatisfying(DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(DocumentRefused.TOO_LARGE));
        assertThat(read.get()).isLessThan(150_000);
    }

    @Test
    void a_pdf_that_is_locked_broken_or_acts_by_itself_is_refused() {
        assertRefused(Samples.lockedPdf(), "a.pdf", DocumentRefused.UNSAFE_CONTENT);
        assertRefused(Samples.text("%PDF-1.7 and nothing more"), "a.pdf", DocumentRefused.UNSAFE_CONTENT);
        assertRefused(Samples.pdfThatRunsAScript(), "a.pdf", DocumentRefused.UNSAFE_CONTENT);
        assertRefused(Samples.pdfThatStartsAProgram(), "a.pdf", DocumentRefused.UNSAFE_CONTENT);
        assertRefused(new byte[0], "a.pdf", DocumentRefused.EMPTY);
    }

    @Test
    void what_the_scanner_finds_is_refused_and_nothing_of_it_is_kept() {
        long before = count();

        assertRefused(withText(Samples.image("png"), "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"),
                "a.png", DocumentRefused.MALWARE);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void a_file_of_a_draft_or_a_case_cannot_be_taken_by_another() {
        UUID mine = UUID.randomUUID();
        UUID others = UUID.randomUUID();
        UUID caseId = UUID.randomUUID();
        StoredDocument document = store(Samples.pdf(), "a.pdf");
        documents.attachToDraft(document.id(), mine);

        assertThatThrownBy(() -> documents.attachToDraft(document.id(), others)).isInstanceOf(DocumentGone.class);
        assertThat(documents.findOfDraft(document.id(), others)).isEmpty();
        assertThat(documents.findOfDraft(document.id(), mine)).contains(document);

        documents.attach(document.id(), caseId);

        assertThatThrownBy(() -> documents.attach(document.id(), UUID.randomUUID())).isInstanceOf(DocumentGone.class);
        assertThatThrownBy(() -> documents.attachToDraft(document.id(), mine)).isInstanceOf(DocumentGone.class);
        assertThat(documents.findOfDraft(document.id(), mine)).isEmpty();
        assertThat(documents.findOfCase(document.id(), caseId)).contains(document);
        assertThat(documents.findOfCase(document.id(), UUID.randomUUID())).isEmpty();
        assertThat(documents.remove(document.id())).isFalse();
        assertThatThrownBy(() -> documents.open(UUID.randomUUID())).isInstanceOf(DocumentGone.class);
    }

    @Test
    void what_nobody_claims_is_removed_after_a_day_and_nothing_else() throws IOException {
        StoredDocument orphan = store(Samples.pdf(), "orphan.pdf");
        StoredDocument ofDraft = store(Samples.pdf(), "draft.pdf");
        StoredDocument ofCase = store(Samples.pdf(), "case.pdf");
        documents.attachToDraft(ofDraft.id(), UUID.randomUUID());
        documents.attach(ofCase.id(), UUID.randomUUID());
        StoredDocument filed = documents.keepForFile(UUID.randomUUID(), "filed.pdf", "application/pdf",
                new ByteArrayInputStream(Samples.pdf()));

        new OrphanRemoval(rows, Clock.offset(clock, Duration.ofHours(23))).run();
        assertThat(documents.find(orphan.id())).isPresent();
        new OrphanRemoval(rows, Clock.offset(clock, Duration.ofHours(25))).run();

        assertThat(documents.find(orphan.id())).isEmpty();
        assertThat(database.sql("select count(*) from lz_document_piece where document_id = ?").param(orphan.id())
                .query(Long.class).single()).isZero();
        assertThat(documents.find(ofDraft.id())).isPresent();
        assertThat(documents.find(ofCase.id())).isPresent();
        assertThat(documents.find(filed.id())).isPresent();
    }

    @Test
    void a_produced_file_is_stored_once_a_key() {
        UUID key = UUID.randomUUID();

        StoredDocument first = documents.storeProduced(key, "bescheid.pdf", "application/pdf", Samples.pdf());
        StoredDocument again = documents.storeProduced(key, "other.pdf", "application/pdf", Samples.text("other"));

        assertThat(again).isEqualTo(first);
        assertThat(documents.bytes(key)).hasSize((int) first.size());
    }

    private StoredDocument store(byte[] content, String name) {
        return documents.store(new ByteArrayInputStream(content), name, Purpose.APPLICATION_UPLOAD,
                DocumentLimits.usual());
    }

    private void assertRefused(byte[] content, String name, String code) {
        assertThatThrownBy(() -> store(content, name)).isInstanceOfSatisfying(DocumentRefused.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private long count() {
        return database.sql("select count(*) from lz_document").query(Long.class).single();
    }

    /** Longer than some pieces of the store; the end of a PDF must stay its end. */
    private static byte[] withPadding(byte[] content, int bytes) {
        byte[] longer = new byte[content.length + bytes];
        Arrays.fill(longer, (byte) '\n');
        System.arraycopy(content, 0, longer, 0, 8);
        System.arraycopy(content, 8, longer, 8 + bytes, content.length - 8);
        return longer;
    }

    private static byte[] withText(byte[] content, String text) {
        byte[] more = Samples.text(text);
        byte[] longer = Arrays.copyOf(content, content.length + more.length);
        System.arraycopy(more, 0, longer, content.length, more.length);
        return longer;
    }
}
