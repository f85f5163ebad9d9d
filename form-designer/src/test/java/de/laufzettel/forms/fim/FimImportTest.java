package de.laufzettel.forms.fim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.forms.importing.ImportNote;
import de.laufzettel.forms.importing.ImportRejected;
import de.laufzettel.forms.importing.ImportedForm;
import de.laufzettel.forms.importing.Usable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FimImportTest {

    @Test
    void groups_become_pages_and_objects_in_the_data() {
        ImportedForm parking = FimImport.read(file("parkausweis-3.xml"));
        assertThat(parking.form().isWizard()).isTrue();
        assertThat(parking.form().components()).extracting(page -> page.text("title")).containsExactly("Angaben zur Person", "Fahrzeuge", "Weitere Angaben");
        assertThat(Usable.paths(parking)).contains("angabenZurPerson.familienname", "angabenZurPerson.geburtsdatum",
                "angabenZurPerson.zweitwohnung.postleitzahl", "fahrzeuge.antrieb", "fahrzeugschein", "parkgebiet");
        assertThat(parking.fields()).isEqualTo(6);
        assertThat(Usable.errors(parking)).isEmpty();
    }

    @Test
    void a_form_that_was_imported_is_judged_by_the_rules_of_the_schema() {
        ImportedForm parking = FimImport.read(file("parkausweis-3.xml"));
        String empty = Usable.pages(parking, Map.of());
        assertThat(empty).contains("Familienname", "So wie im Ausweis &amp; Pass.", "Fahrzeugschein").doesNotContain("name=\"angabenZurPerson.zweitwohnung.postleitzahl\"");
        String wrong = Usable.pages(parking, Map.of("angabenZurPerson", Map.of("zweitwohnungAngeben", true, "zweitwohnung", Map.of("postleitzahl", "abc"))));
        assertThat(wrong).contains("name=\"angabenZurPerson.zweitwohnung.postleitzahl\"").contains("aria-invalid=\"true\"");
    }

    @Test
    void what_the_schema_says_in_words_is_left_to_a_person() {
        ImportedForm parking = FimImport.read(file("parkausweis-3.xml"));
        assertThat(Usable.codes(parking)).containsExactly("code-list", "element-unknown", "optional-group", "prefill", "rule");
        assertThat(parking.notes()).filteredOn(note -> note.code().equals("code-list")).singleElement().satisfies(note -> {
            assertThat(note.place()).isEqualTo("Bewohnerparkausweis (S90000000001) / Gebiet (F6)");
            assertThat(note.kind()).isEqualTo(ImportNote.Kind.TO_DO);
            assertThat(note.messageDe()).contains("urn:de:stadt:parkgebiete");
            assertThat(note.messageEn()).contains("urn:de:stadt:parkgebiete");
        });
    }

    @Test
    void version_2_says_limits_in_json() {
        ImportedForm form = FimImport.read(file("kurz-2.xml"));
        assertThat(form.form().isWizard()).isFalse();
        assertThat(form.form().components().get(0).json().get("validate")).isEqualTo(Map.of("required", true, "min", 0L, "max", 999.5));
        assertThat(Usable.pages(form, Map.of("betrag", 1000))).contains("aria-invalid=\"true\"").contains("&lt;genau&gt;");
        assertThat(Usable.codes(form)).containsExactly("precision");
    }

    @Test
    void what_is_no_fim_file_is_rejected_with_a_sentence() {
        Map<String, String> bad = new TreeMap<>(Map.of(
                "not-xml", "{}", "not-fim", "<a xmlns='urn:other'/>",
                "version-unknown", "<a xmlns='urn:xoev-de:fim:standard:xdatenfelder_9'/>",
                "no-schema", "<a xmlns='urn:xoev-de:fim:standard:xdatenfelder_2'/>",
                "too-deep", "<a xmlns='urn:xoev-de:fim:standard:xdatenfelder_2'>" + "<b>".repeat(100) + "</b>".repeat(100) + "</a>"));
        bad.forEach((code, xml) -> assertThatThrownBy(() -> FimImport.read(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ImportRejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code)));
        assertThatThrownBy(() -> FimImport.read(new byte[10_000_001])).isInstanceOf(ImportRejected.class);
    }

    @Test
    void a_document_type_is_rejected_so_that_no_entity_is_ever_read() {
        String attack = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a xmlns='urn:xoev-de:fim:standard:xdatenfelder_2'>&x;</a>";
        assertThatThrownBy(() -> FimImport.read(attack.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ImportRejected.class, rejected -> assertThat(rejected.code()).isEqualTo("not-xml"));
    }

    /** Samples of others, where they are there: {@code -Dcontracts=FOLDER}, seen from the repository's root; else {@code ../shared}. */
    @Test
    void samples_of_others_are_imported_or_rejected_by_name() throws IOException {
        Path folder = Path.of("..").resolve(System.getProperty("contracts", "../shared")).resolve("fim");
        if (!Files.isDirectory(folder)) {
            System.out.println("No FIM samples in " + folder.toAbsolutePath().normalize() + "; give their folder with -Dcontracts=FOLDER.");
            return;
        }
        int imported = 0;
        int rejected = 0;
        List<Path> samples;
        try (Stream<Path> files = Files.walk(folder)) {
            samples = files.filter(path -> path.toString().endsWith(".xml")).sorted().toList();
        }
        for (Path sample : samples) {
            try {
                ImportedForm form = FimImport.read(Files.readAllBytes(sample));
                Usable.pages(form, Map.of());
                assertThat(Usable.errors(form)).as(sample.toString()).filteredOn(problem -> !problem.code().contains("option")).isEmpty();
                boolean broken = sample.toString().matches(".*(duplicate|missing|empty|unexpected|invalid).*");
                assertThat(!broken || !form.notes().isEmpty()).as(sample + " says what is wrong with it").isTrue();
                imported++;
            } catch (ImportRejected expected) {
                assertThat(sample.getFileName().toString()).isEqualTo("unknown-namespace.xml");
                rejected++;
            }
        }
        assertThat(samples).isNotEmpty();
        System.out.println(samples.size() + " FIM samples: " + imported + " imported, " + rejected + " rejected.");
    }

    private static byte[] file(String name) {
        try (InputStream in = FimImportTest.class.getResourceAsStream("/fim/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
