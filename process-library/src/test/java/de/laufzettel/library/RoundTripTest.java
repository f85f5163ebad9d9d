package de.laufzettel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a package holds, packing and unpacking neither loses nor changes it, and packs to the same bytes again. */
class RoundTripTest {

    @Property(tries = 200)
    void packing_and_unpacking_changes_nothing(@ForAll("packages") ServicePackage service) throws IOException {
        byte[] packed = zip(service);

        ServicePackage again = PackageReader.zip(new ByteArrayInputStream(packed), Limits.DEFAULT);

        assertThat(again.files()).usingRecursiveComparison().isEqualTo(service.files());
        assertThat(zip(again)).isEqualTo(packed);
    }

    @Property(tries = 200)
    void a_manifest_is_written_as_it_was_read(@ForAll("words") String de, @ForAll("words") String office) {
        ServiceManifest before = ServiceManifest.parse(Packages.utf8(Packages.MANIFEST));
        ServiceManifest manifest = new ServiceManifest(1, before.id(), new Words(de, "x"), office, null, before.trust(), before.languages(),
                before.retentionDays(), before.start(), before.historyDays(), Map.of("extra", Map.of("text", de)));

        assertThat(ServiceManifest.parse(manifest.toYaml())).isEqualTo(manifest);
    }

    @Provide
    Arbitrary<ServicePackage> packages() {
        Arbitrary<String> names = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> paths = Arbitraries.oneOf(names.map(name -> "texts/" + name + "-t.html"), names.map(name -> "extra/" + name + ".txt"));
        // a space in front, because content that begins like an archive is refused
        Arbitrary<byte[]> contents = Arbitraries.strings().ofMaxLength(300).map(text -> Packages.utf8(" " + text));
        return Arbitraries.maps(paths, contents).ofMaxSize(12).map(files -> {
            Map<String, byte[]> all = new TreeMap<>(Packages.files());
            all.putAll(files);
            return ServicePackage.of(all);
        });
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange(' ', '~').withChars("äöüß€\"':#-{}[]&*!|>%@`,?\n").ofMinLength(1).ofMaxLength(60)
                .filter(text -> !text.isBlank());
    }

    private static byte[] zip(ServicePackage service) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageWriter.zip(service, out);
        return out.toByteArray();
    }
}
