package de.laufzettel.library;

import static de.laufzettel.library.Packages.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackageZipTest {

    private static final Limits SMALL = new Limits(10, 5_000, 8_000, 20_000);

    @Test
    void what_is_written_is_read_again() throws IOException {
        ServicePackage service = Packages.smallest().with("texts/a.html", utf8("<p>ä</p>"));

        assertThat(read(zip(service))).isEqualTo(service);
    }

    @Test
    void the_same_content_gives_the_same_bytes_whatever_the_way_it_came_about() throws IOException {
        ServicePackage service = Packages.smallest().with("b.txt", utf8("b")).with("a.txt", utf8("a"));
        ServicePackage again = Packages.smallest().with("a.txt", utf8("a")).with("x.txt", utf8("x")).with("b.txt", utf8("b")).without("x.txt");

        assertThat(zip(service)).isEqualTo(zip(again));
    }

    @Test
    void the_bytes_are_those_of_every_other_machine() throws IOException {
        byte[] zip = zip(Packages.smallest());

        assertThat(ServicePackage.of(Map.copyOf(Packages.files())).sha256())
                .isEqualTo("b68ec8a7a4a811fab6ff60cbb20a8f391728b1d419f3b31a6199d94b44919e6a");
        assertThat(sha256(zip)).isEqualTo("52317a492135b01516af4aeb83018a5f4879e1546380f0a1c1a5916da067dd16");
    }

    @Test
    void files_may_lie_at_the_root_or_in_one_folder_of_any_name() throws IOException {
        assertThat(read(packed(Packages.files()))).isEqualTo(Packages.smallest());
        assertThat(read(packed(inside("Mein Ordner (2)/")))).isEqualTo(Packages.smallest());
    }

    @Test
    void a_bomb_stops_at_the_limit() throws IOException {
        byte[] bomb = packed(and("big.txt", new byte[50_000_000]));
        assertThat(bomb.length).isLessThan(100_000);

        assertThat(fault(bomb, new Limits(10, 5_000_000, 8_000_000, 200_000))).isEqualTo(PackageFault.FILE_TOO_LARGE);
    }

    @Test
    void many_files_that_are_too_much_together_are_refused() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(and("a.txt", new byte[4_000]));
        files.put("b.txt", new byte[4_000]);

        assertThat(fault(packed(files), SMALL)).isEqualTo(PackageFault.PACKAGE_TOO_LARGE);
    }

    @Test
    void an_archive_larger_than_the_limit_is_not_unpacked_at_all() {
        assertThat(fault(new byte[20_001], SMALL)).isEqualTo(PackageFault.ARCHIVE_TOO_LARGE);
    }

    @Test
    void a_flood_of_entries_is_refused() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(Packages.files());
        for (int at = 0; at < 9; at++) {
            files.put(at + ".txt", utf8("x"));
        }

        assertThat(fault(packed(files), SMALL)).isEqualTo(PackageFault.TOO_MANY_FILES);
    }

    @Test
    void a_path_that_leads_out_is_refused() throws IOException {
        assertThat(fault(packed(and("../../etc/passwd", utf8("x"))), SMALL)).isEqualTo(PackageFault.NAME_NOT_ALLOWED);
        assertThat(fault(packed(and("/etc/passwd", utf8("x"))), SMALL)).isEqualTo(PackageFault.NAME_NOT_ALLOWED);
        assertThat(fault(packed(and("a\\..\\b", utf8("x"))), SMALL)).isEqualTo(PackageFault.NAME_NOT_ALLOWED);
    }

    @Test
    void a_symbolic_link_is_refused() throws IOException {
        byte[] zip = packed(and("link.txt", utf8("/etc/passwd")));
        int entry = lastDirectoryEntry(zip, "process.bpmn");
        zip[entry + 40] = 0;
        zip[entry + 41] = (byte) 0xA1;

        assertThat(fault(zip, SMALL)).isEqualTo(PackageFault.LINK);
    }

    @Test
    void an_archive_that_shows_one_content_and_unpacks_another_is_refused() throws IOException {
        byte[] zip = packed(and("texts/a.html", utf8("<p/>")));
        int entry = lastDirectoryEntry(zip, "texts/a.html");
        zip[entry + 46 + 6] = 'b';

        assertThat(fault(zip, SMALL)).isEqualTo(PackageFault.NOT_A_ZIP);
    }

    @Test
    void an_archive_in_the_archive_is_refused() throws IOException {
        assertThat(fault(packed(and("inner.bin", packed(Packages.files()))), SMALL)).isEqualTo(PackageFault.NESTED_ARCHIVE);
    }

    @Test
    void what_is_no_zip_is_refused() throws IOException {
        byte[] zip = zip(Packages.smallest());

        assertThat(fault(utf8("hello"), SMALL)).isEqualTo(PackageFault.NOT_A_ZIP);
        assertThat(fault(new byte[0], SMALL)).isEqualTo(PackageFault.NOT_A_ZIP);
        assertThat(fault(Arrays.copyOf(zip, zip.length / 2), SMALL)).isEqualTo(PackageFault.NOT_A_ZIP);
    }

    @Test
    void no_cut_and_no_changed_byte_gives_anything_but_a_package_or_a_refusal() throws IOException {
        byte[] zip = zip(Packages.smallest());
        for (int at = 0; at < zip.length; at++) {
            byte[] changed = zip.clone();
            changed[at] ^= 0x55;
            readOrRefused(changed);
            readOrRefused(Arrays.copyOf(zip, at));
        }
    }

    private static void readOrRefused(byte[] zip) throws IOException {
        try {
            assertThat(read(zip).files()).isNotEmpty();
        } catch (PackageRejected refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static Map<String, byte[]> and(String path, byte[] content) {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>(Packages.files());
        files.put(path, content);
        return files;
    }

    private static Map<String, byte[]> inside(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        Packages.files().forEach((path, bytes) -> files.put(folder + path, bytes));
        return files;
    }

    private static PackageFault fault(byte[] zip, Limits limits) {
        return catchThrowableOfType(PackageRejected.class, () -> PackageReader.zip(new ByteArrayInputStream(zip), limits)).fault();
    }

    private static ServicePackage read(byte[] zip) throws IOException {
        return PackageReader.zip(new ByteArrayInputStream(zip), Limits.DEFAULT);
    }

    private static byte[] zip(ServicePackage service) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageWriter.zip(service, out);
        return out.toByteArray();
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static int lastDirectoryEntry(byte[] zip, String name) {
        int at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name);
        return at - 46;
    }

    private static String sha256(byte[] bytes) {
        TreeMap<String, byte[]> one = new TreeMap<>(Map.of("zip", bytes));
        return PackageContent.sha256(one);
    }
}
