package de.laufzettel.library;

import static de.laufzettel.library.Packages.MANIFEST;
import static de.laufzettel.library.Packages.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceManifestTest {

    @Test
    void a_manifest_is_read_key_by_key() {
        ServiceManifest manifest = ServiceManifest.parse(utf8(MANIFEST + "leika: \"99102013104000\"\n"));

        assertThat(manifest).isEqualTo(new ServiceManifest(1, "probe", new Words("Probe", "Sample"), "Testamt", "99102013104000",
                TrustLevel.NONE, List.of("de", "en"), 30, new ServiceManifest.Start("antrag", true), 10, Map.of()));
    }

    @Test
    void writing_what_was_read_gives_the_same_bytes() {
        assertThat(ServiceManifest.parse(utf8(MANIFEST)).toYaml()).asString().isEqualTo(MANIFEST);
    }

    @Test
    void an_entry_that_this_version_does_not_know_survives_a_change() {
        String further = "wappen:\n  farbe: blau\n  stufen:\n  - 1\n  - 2\n";

        ServiceManifest manifest = ServiceManifest.parse(utf8(MANIFEST + further));

        assertThat(new String(manifest.toYaml(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(MANIFEST + further);
    }

    @Test
    void text_that_looks_like_something_else_stays_text() {
        String tricky = MANIFEST.replace("office: Testamt", "office: \"42\"").replace("de: Probe", "de: \"yes: no # 'so'\"");

        ServiceManifest manifest = ServiceManifest.parse(utf8(tricky));

        assertThat(ServiceManifest.parse(manifest.toYaml())).isEqualTo(manifest);
        assertThat(manifest.title().de()).isEqualTo("yes: no # 'so'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id: probe | id: Probe! | id: 3 bis 50 Kleinbuchstaben, Ziffern, Bindestriche; am Anfang ein Buchstabe.",
            "id: probe | id: ../x | id: 3 bis 50 Kleinbuchstaben, Ziffern, Bindestriche; am Anfang ein Buchstabe.",
            "office: Testamt | office: '' | office: Text mit 1 bis 300 Zeichen angeben (Zahlen in Anführungszeichen).",
            "office: Testamt | nix: 1 | office: Text angeben.",
            "trust: none | trust: hoch | trust: none, low, substantial oder high angeben.",
            "retentionDays: 30 | retentionDays: 0 | retentionDays: Ganze Zahl von 1 bis 36500 angeben.",
            "retentionDays: 30 | retentionDays: dreißig | retentionDays: Ganze Zahl von 1 bis 36500 angeben.",
            "format: 1 | format: 2 | format: Diese Version liest nur Format 1, nicht 2.",
            "form: antrag | form: ../antrag | form: Name eines Formulars aus forms/.",
            "anonymous: true | anonymous: ja | start.anonymous: true oder false angeben.",
            "de: Probe | fr: Essai | de: Text angeben.",
            "- de | - Deutsch | languages: Liste von Sprachen angeben, etwa [de, en].",
            "office: Testamt | 'office: [' | Zeile/line 8: Das ist kein gültiges YAML.",
            "office: Testamt | id: zweimal | Zeile/line 6: Das ist kein gültiges YAML."})
    void a_mistake_is_named_by_its_key(String right, String wrong, String reason) {
        PackageRejected rejected = catchThrowableOfType(PackageRejected.class,
                () -> ServiceManifest.parse(utf8(MANIFEST.replaceFirst(right, wrong))));

        assertThat(rejected.path()).isEqualTo("service.yaml");
        assertThat(rejected.reason(Locale.GERMAN)).isEqualTo(reason);
        assertThat(rejected.reason(Locale.ENGLISH)).isNotEqualTo(reason);
    }

    @Test
    void an_entry_nobody_reads_inside_title_or_start_is_refused_by_name() {
        PackageRejected rejected = catchThrowableOfType(PackageRejected.class,
                () -> ServiceManifest.parse(utf8(MANIFEST.replace("  form: antrag", "  form: antrag\n  account: true"))));

        assertThat(rejected.reason(Locale.ENGLISH)).isEqualTo("start.account: there is no such entry.");
    }

    @Test
    void an_endless_yaml_is_refused_and_not_unfolded() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";

        PackageRejected rejected = catchThrowableOfType(PackageRejected.class, () -> ServiceManifest.parse(utf8(bomb)));

        assertThat(rejected.path()).isEqualTo("service.yaml");
    }
}
