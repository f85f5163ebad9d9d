package de.laufzettel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way in: size, then type by content, then name against content, then what the type can hide, then the scanner. */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final ContentTypes types;
    private final ActiveContent activeContent;
    private final VirusScan scanner;

    Intake(ContentTypes types, ActiveContent activeContent, VirusScan scanner) {
        this.types = types;
        this.activeContent = activeContent;
        this.scanner = scanner;
    }

    CheckedUpload check(InputStream content, String declaredName, DocumentLimits limits) throws IOException {
        Path file = Files.createTempFile("laufzettel-upload", ".bin");
        try {
            return check(file, content, FileNames.clean(declaredName), limits);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    /** For content that was checked when it came in: written to a temporary file to learn its size and fingerprint. */
    StoredDocument copying(InputStream content, Function<CheckedUpload, StoredDocument> store) throws IOException {
        Path file = Files.createTempFile("laufzettel-copy", ".bin");
        try {
            MessageDigest digest = Sha256.digest();
            long size = keep(content, file, digest, Long.MAX_VALUE);
            return store.apply(new CheckedUpload(file, "", "", size, Sha256.hex(digest)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private CheckedUpload check(Path file, InputStream content, String name, DocumentLimits limits)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = keep(content, file, digest, limits.maxBytes());
        String mediaType = types.of(file);
        if (!limits.mediaTypes().contains(mediaType) || !AllowedTypes.all().contains(mediaType)) {
            throw new DocumentRefused(DocumentRefused.TYPE_NOT_ALLOWED, Map.of("mediaType", mediaType,
                    "allowed", String.join(", ", new TreeSet<>(limits.mediaTypes()))));
        }
        String ending = FileNames.ending(name);
        if (!AllowedTypes.endings(mediaType).contains(ending)) {
            if (!ending.isEmpty()) {
                throw new DocumentRefused(DocumentRefused.NAME_CONTRADICTS_CONTENT,
                        Map.of("extension", ending, "mediaType", mediaType));
            }
            name = name + "." + AllowedTypes.endings(mediaType).get(0);
        }
        activeContent.refuseIn(file, mediaType);
        refuseUnlessScanned(file, mediaType);
        return new CheckedUpload(file, name, mediaType, size, Sha256.hex(digest));
    }

    private static long keep(InputStream content, Path file, MessageDigest digest, long atMost) throws IOException {
        long size = 0;
        byte[] buffer = new byte[16 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                if (size > atMost) {
                    throw new DocumentRefused(DocumentRefused.TOO_LARGE, Map.of("maxBytes", atMost));
                }
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
        if (size == 0) {
            throw new DocumentRefused(DocumentRefused.EMPTY, Map.of());
        }
        return size;
    }

    private void refuseUnlessScanned(Path file, String mediaType) {
        boolean clean;
        try {
            clean = scanner.isClean(file, mediaType);
        } catch (IOException | RuntimeException e) {
            LOG.error("The virus scanner did not answer; an upload was refused. Check the scanner", e);
            throw new DocumentRefused(DocumentRefused.NOT_SCANNED, Map.of());
        }
        if (!clean) {
            LOG.warn("The virus scanner found something in an upload of type {}; it was refused", mediaType);
            throw new DocumentRefused(DocumentRefused.MALWARE, Map.of());
        }
    }
}
