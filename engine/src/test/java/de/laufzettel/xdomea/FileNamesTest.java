package de.laufzettel.xdomea;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.efile.FiledDocument;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final UUID ID = UUID.fromString("e8b289cb-f8dd-492a-b3cf-560674eaa92b");

    @ParameterizedTest
    @CsvSource({
        "Antrag.pdf, Antrag.pdf",
        "Übergrößen & Maße.PDF, Uebergroessen_Masse.pdf",
        "Führungszeugnis (2).pdf, Fuehrungszeugnis_2.pdf",
        "café.png, cafe.png",
        "ohne, ohne",
        "brief.v2.final.pdf, brief_v2_final.pdf",
        "犬.pdf, Dokument.pdf",
        ".htaccess, Dokument.htaccess",
        "a.sehrlangeEndung, a_sehrlangeEndung"})
    void the_name_stays_recognisable(String given, String expected) {
        assertThat(FileNames.of(named(given))).isEqualTo(ID + "_" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..\\..\\windows\\system32\\x.dll", "/absolute", "C:\\x.pdf", "a\u0000.pdf", "\u202Egpj.exe", "CON",
        "nul.pdf", "a\r\nContent-Type: x.pdf", "...", " ", "\uD83D\uDC15\uD83D\uDC15.pdf", "-rf.pdf", "~", "%2e%2e%2f", "\uD800.pdf"})
    void no_name_leaves_the_folder_or_is_anything_but_a_name(String given) {
        assertThat(FileNames.of(named(given))).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_[A-Za-z0-9_-]+(\\.[a-z0-9]{1,8})?")
                .startsWith(ID.toString());
    }

    @Test
    void a_long_name_is_cut_and_keeps_its_ending() {
        String name = FileNames.of(named("ü".repeat(500) + ".pdf"));

        assertThat(name).endsWith(".pdf").hasSizeLessThan(120);
    }

    private static FiledDocument named(String name) {
        return new FiledDocument(ID, UUID.randomUUID(), 1, name, "application/pdf", 1, "00", Instant.EPOCH);
    }
}
