package de.laufzettel.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a zip, unpacked into memory only, counted byte by byte so that a bomb stops at the limit. */
final class ZipFiles {

    private ZipFiles() {
    }

    static Map<String, byte[]> read(InputStream archive, Limits limits) throws IOException {
        return WrappingFolder.removed(unwrapped(archive, limits));
    }

    /** As they lie in the archive, the folder around them included. */
    static Map<String, byte[]> unwrapped(InputStream archive, Limits limits) throws IOException {
        byte[] bytes = archive.readNBytes(Math.toIntExact(Math.min(limits.archiveBytes() + 1, Integer.MAX_VALUE - 8)));
        if (bytes.length > limits.archiveBytes()) {
            throw new PackageRejected("zip", PackageFault.ARCHIVE_TOO_LARGE, limits.archiveBytes());
        }
        ZipDirectory directory = ZipDirectory.of(bytes, limits.files());
        return unpack(bytes, limits, directory);
    }

    private static Map<String, byte[]> unpack(byte[] bytes, Limits limits, ZipDirectory directory) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = limits.packageBytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = PackagePath.printable(entry.getName());
                directory.expect(entry.getName());
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes(Math.toIntExact(Math.min(limits.fileBytes(), left) + 1));
                if (content.length > limits.fileBytes()) {
                    throw new PackageRejected(name, PackageFault.FILE_TOO_LARGE, limits.fileBytes());
                }
                left -= content.length;
                if (left < 0) {
                    throw new PackageRejected(name, PackageFault.PACKAGE_TOO_LARGE, limits.packageBytes());
                }
                if (files.put(entry.getName(), content) != null) {
                    throw new PackageRejected(name, PackageFault.NAME_TWICE, name);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new PackageRejected("zip", PackageFault.NOT_A_ZIP, broken.getClass().getSimpleName());
        }
        directory.expectNoMore();
        return files;
    }
}
