package de.laufzettel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.pdf,passwd.pdf", "C:\\Users\\x\\foto.png,foto.png", "/absolute.pdf,absolute.pdf",
        "..,datei", "'',datei", "'   ',datei", ".htaccess,htaccess", "CON.pdf,_CON.pdf", "nul,_nul",
        "a:b|c?.pdf,a_b_c_.pdf", "Übersicht Größe.pdf,Übersicht Größe.pdf", "a%00b.pdf,a_00b.pdf"})
    void a_name_keeps_what_is_harmless(String declared, String clean) {
        assertThat(FileNames.clean(declared)).isEqualTo(clean);
    }

    @Test
    void signs_that_cannot_be_seen_are_taken_out() {
        assertThat(FileNames.clean("a\0b.pdf")).isEqualTo("a b.pdf");
        assertThat(FileNames.clean("a\r\nSet-Cookie: x=y.pdf")).isEqualTo("a Set-Cookie_ x=y.pdf");
        assertThat(FileNames.clean("a\u2028b.pdf")).isEqualTo("a b.pdf");
    }

    @Test
    void a_name_written_backwards_is_turned_to_its_true_order() {
        assertThat(FileNames.clean("rechnung\u202Efdp.exe")).isEqualTo("rechnungfdp.exe");
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_ending() {
        assertThat(FileNames.clean("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
        assertThat(FileNames.clean("😀".repeat(300) + ".pdf")).endsWith(".pdf")
                .satisfies(name -> assertThat(name.codePointCount(0, name.length())).isEqualTo(120));
    }

    @Test
    void letters_put_together_from_pieces_become_one() {
        assertThat(FileNames.clean("Mu\u0308ller.pdf")).isEqualTo("Müller.pdf");
    }
}
