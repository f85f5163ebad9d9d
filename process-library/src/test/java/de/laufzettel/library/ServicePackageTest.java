package de.laufzettel.library;

import static de.laufzettel.library.Packages.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePackageTest {

    private final ServicePackage smallest = Packages.smallest();

    @Test
    void files_are_found_by_what_they_are() {
        ServicePackage service = smallest.with("forms/antrag.form.json", utf8("{}")).with("decisions/steuer.dmn", utf8("<d/>"))
                .with("texts/bescheid.html", utf8("<p>Grüße</p>")).with("content/de-leicht.md", utf8("# Hund"))
                .with("scenarios/eins.yaml", utf8("a: 1"));

        assertThat(service.forms()).containsOnlyKeys("antrag");
        assertThat(service.decisions()).containsOnlyKeys("steuer");
        assertThat(service.texts()).containsExactly(java.util.Map.entry("bescheid", "<p>Grüße</p>"));
        assertThat(service.content()).containsOnlyKeys("de-leicht");
        assertThat(service.scenarios()).containsOnlyKeys("eins");
    }

    @Test
    void a_file_of_unknown_kind_is_kept() {
        ServicePackage service = smallest.with("maps/area.geojson", utf8("{}")).with("forms/notes.txt", utf8("x"));

        assertThat(service.files()).containsKeys("maps/area.geojson", "forms/notes.txt");
        assertThat(service.forms()).isEmpty();
    }

    @Test
    void nobody_can_change_it() {
        byte[] process = smallest.process();
        process[0] = 'X';
        smallest.files().get("process.bpmn")[0] = 'X';

        assertThat(smallest.process()).isEqualTo(utf8("<definitions/>"));
        assertThat(smallest.with("a.txt", utf8("a")).without("a.txt")).isEqualTo(smallest);
    }

    @Test
    void its_hash_tells_every_change_of_name_or_content() {
        assertThat(smallest.sha256()).hasSize(64).isEqualTo(Packages.smallest().sha256());
        assertThat(smallest.with("a.txt", utf8("1")).sha256()).isNotEqualTo(smallest.with("b.txt", utf8("1")).sha256())
                .isNotEqualTo(smallest.with("a.txt", utf8("2")).sha256());
        assertThat(smallest.with("a.txt", utf8("bc")).with("b.txt", utf8("")).sha256())
                .isNotEqualTo(smallest.with("a.txt", utf8("b")).with("b.txt", utf8("c")).sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service.yaml", "process.bpmn"})
    void what_every_service_has_must_be_there(String path) {
        PackageRejected rejected = catchThrowableOfType(PackageRejected.class, () -> smallest.without(path));

        assertThat(rejected.path()).isEqualTo(path);
        assertThat(rejected.reason(Locale.GERMAN)).isEqualTo("Die Datei fehlt. Jedes Dienstpaket braucht sie.");
        assertThat(rejected.reason(Locale.ENGLISH)).isEqualTo("The file is missing. Every service package needs it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a/../../b", "/etc/passwd", "C:/x", "a\\b", "a//b", "./a", "a/.", ".git/config", "a/.env", "con.txt",
            "texts/NUL", "a b.txt", "ä.txt", "a\u0000b", "a\nb", "trailing.", "a/b/c/d/e/f", "", "-rf"})
    void a_name_that_could_lead_elsewhere_or_mislead_is_refused(String path) {
        assertThat(fault(path, "x")).isEqualTo(PackageFault.NAME_NOT_ALLOWED);
    }

    @Test
    void a_refused_name_is_shown_without_its_control_characters() {
        PackageRejected rejected = catchThrowableOfType(PackageRejected.class, () -> smallest.with("a\u001b[31m\n", utf8("x")));

        assertThat(rejected.path() + rejected.getMessage()).doesNotContain("\u001b", "\n");
    }

    @ParameterizedTest
    @CsvSource({"Process.bpmn", "SERVICE.yaml", "process.bpmn/inside.txt"})
    void two_names_that_are_one_on_some_computers_are_refused(String path) {
        assertThat(fault(path, "x")).isEqualTo(PackageFault.NAME_TWICE);
    }

    @Test
    void an_archive_inside_is_refused_by_its_name_or_by_its_content() {
        assertThat(fault("more.zip", "x")).isEqualTo(PackageFault.NESTED_ARCHIVE);
        assertThat(fault("more.dat", "PK\u0003\u0004")).isEqualTo(PackageFault.NESTED_ARCHIVE);
        assertThat(fault("texts/a.tar.gz", "x")).isEqualTo(PackageFault.NESTED_ARCHIVE);
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        PackageRejected rejected = catchThrowableOfType(PackageRejected.class,
                () -> smallest.with("texts/a.html", new byte[] {(byte) 0xfc, 'x'}));

        assertThat(rejected.fault()).isEqualTo(PackageFault.NOT_UTF8);
    }

    @Test
    void limits_hold_for_the_number_the_size_and_the_sum_of_files() {
        SortedMap<String, byte[]> files = Packages.files();
        files.put("big.txt", new byte[2000]);

        assertThat(fault(files, new Limits(2, 9000, 9000, 9000))).isEqualTo(PackageFault.TOO_MANY_FILES);
        assertThat(fault(files, new Limits(9, 1999, 9000, 9000))).isEqualTo(PackageFault.FILE_TOO_LARGE);
        assertThat(fault(files, new Limits(9, 2000, 2001, 9000))).isEqualTo(PackageFault.PACKAGE_TOO_LARGE);
        assertThat(ServicePackage.of(files, new Limits(3, 2000, 9000, 9000)).files()).hasSize(3);
    }

    private PackageFault fault(String path, String content) {
        return catchThrowableOfType(PackageRejected.class, () -> smallest.with(path, utf8(content))).fault();
    }

    private static PackageFault fault(SortedMap<String, byte[]> files, Limits limits) {
        return catchThrowableOfType(PackageRejected.class, () -> ServicePackage.of(files, limits)).fault();
    }
}
