package de.laufzettel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePdfTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/OpenAction <</S/JavaScript/JS(app.alert(1))>>", "/OpenAction<</S/Java#53cript/JS(x)>>",
        "/AA<</O<</S/Launch/F(cmd.exe)>>>>", "/Names<</JavaScript 7 0 R>>", "/S/#4caunch"})
    void what_acts_by_itself_is_found_however_it_is_written(String catalog) {
        assertRefused(pdf("1 0 obj\n<</Type/Catalog " + catalog + ">>\nendobj\n"), "active");
        assertRefused(pdf(packed("1 0 <</Type/Catalog " + catalog + ">>", 0, "/Filter/FlateDecode")), "active");
        assertRefused(pdf(packed("1 0 <</Type/Catalog " + catalog + ">>", 0, "/Filter[/FlateDecode]")), "active");
        assertRefused(pdf(packed("1 0 <</Type/Catalog " + catalog + ">>", 0, "/Filter 9 0 R")), "active");
        assertRefused(pdf(packed("1 0 <</Type/Catalog " + catalog + ">>", 0, "/Filter/FlateDecode/X(endobj stream)")), "active");
    }

    @Test
    void a_small_file_that_unpacks_to_gigabytes_is_refused_early() {
        byte[] bomb = pdf(packed("1 0 <</Type/Catalog>>", 300, "/Filter/FlateDecode"));
        long before = System.nanoTime();

        assertThat(bomb.length).isLessThan(1_000_000);
        assertRefused(bomb, "bomb");

        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    @Test
    void many_small_bombs_count_together() {
        ByteArrayOutputStream streams = new ByteArrayOutputStream();
        for (int i = 0; i < 4; i++) {
            streams.writeBytes(packed("1 0 <</Type/Catalog>>", 20, "/Filter/FlateDecode"));
        }
        assertRefused(pdf(streams.toByteArray()), "bomb");
    }

    @Test
    void objects_packed_so_that_nobody_can_look_are_refused() {
        assertRefused(pdf(packed("x", 0, "/Filter[/ASCIIHexDecode/FlateDecode]")), "packed");
        assertRefused(pdf(packed("x", 0, "/Filter[/FlateDecode/FlateDecode]")), "packed");
        assertRefused(pdf(packed("x", 0, "/Filter/FlateDecode/DecodeParms<</Predictor 12>>")), "packed");
    }

    @Test
    void a_locked_file_and_one_that_was_cut_off_are_refused() {
        assertRefused(pdf("trailer\n<</Encrypt 5 0 R>>\n"), "encrypted");
        assertRefused("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII), "damaged");
    }

    @Test
    void an_ordinary_pdf_passes_the_ones_that_this_program_writes_included() {
        assertThatCode(() -> look(Samples.pdf())).doesNotThrowAnyException();
        assertThatCode(() -> look(new PdfDocuments(Clock.systemUTC()).write(new PdfRequest("Antrag", Locale.GERMAN,
                "<h1>Antrag</h1><p>" + "Wort ".repeat(3000) + "</p>")))).doesNotThrowAnyException();
    }

    private void assertRefused(byte[] pdf, String reason) {
        assertThatThrownBy(() -> look(pdf)).isInstanceOfSatisfying(DocumentRefused.class,
                refused -> assertThat(refused.arguments()).containsEntry("reason", reason));
    }

    private void look(byte[] pdf) throws IOException {
        Path file = folder.resolve("upload.pdf");
        Files.write(file, pdf);
        new ActiveContent().refuseIn(file, "application/pdf");
    }

    private static byte[] pdf(String objects) {
        return pdf(objects.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] pdf(byte[] objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(objects);
        out.writeBytes("startxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] packed(String objects, int megabytes, String filter) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(objects.getBytes(StandardCharsets.US_ASCII));
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("5 0 obj\n<</Type/ObjStm/N 1/First 4" + filter + "/Length " + packed.size() + ">>\nstream\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        object.writeBytes(packed.toByteArray());
        object.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return object.toByteArray();
    }
}
