package de.laufzettel.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package so that the same content gives the same bytes: sorted, without times, users or anything of this machine. */
public final class PackageWriter {

    /** Not the current time, and not the epoch either: zip counts from 1980. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageWriter() {
    }

    /** Into a folder that is empty or does not exist yet: files of another state of the service must not survive in it. */
    public static void folder(ServicePackage service, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new IOException("The folder " + folder + " is not empty. Name an empty one, or empty it first.");
            }
        }
        for (Map.Entry<String, byte[]> file : service.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Stored, not compressed: zlib's output differs from one Java to the next, and the packages are small. */
    public static void zip(ServicePackage service, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, byte[]> file : service.files().entrySet()) {
            byte[] bytes = file.getValue();
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            ZipEntry entry = new ZipEntry(service.id() + "/" + file.getKey());
            entry.setTimeLocal(ALWAYS);
            entry.setSize(bytes.length);
            entry.setCompressedSize(bytes.length);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        }
        zip.finish();
    }
}
