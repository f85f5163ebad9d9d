package de.laufzettel.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules that hold for the files of every package, wherever they come from. */
final class PackageContent {

    private static final Set<String> TEXT_ENDINGS = Set.of("yaml", "yml", "bpmn", "dmn", "json", "md", "html");

    private PackageContent() {
    }

    static SortedMap<String, byte[]> checked(Map<String, byte[]> files, Limits limits) {
        if (files.size() > limits.files()) {
            throw new PackageRejected("/", PackageFault.TOO_MANY_FILES, limits.files());
        }
        TreeMap<String, byte[]> copy = new TreeMap<>();
        // Two names that differ in case only would overwrite each other on Windows and macOS, and lose one in silence.
        Map<String, String> lower = new HashMap<>();
        long total = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String path = PackagePath.checked(file.getKey());
            byte[] bytes = file.getValue().clone();
            total += bytes.length;
            if (bytes.length > limits.fileBytes()) {
                throw new PackageRejected(path, PackageFault.FILE_TOO_LARGE, limits.fileBytes());
            }
            if (total > limits.packageBytes()) {
                throw new PackageRejected(path, PackageFault.PACKAGE_TOO_LARGE, limits.packageBytes());
            }
            String before = lower.put(path.toLowerCase(Locale.ROOT), path);
            if (before != null) {
                throw new PackageRejected(path, PackageFault.NAME_TWICE, before);
            }
            checkContent(path, bytes);
            copy.put(path, bytes);
        }
        checkNoFileIsAFolder(lower);
        return copy;
    }

    private static void checkNoFileIsAFolder(Map<String, String> lower) {
        for (Map.Entry<String, String> file : lower.entrySet()) {
            String path = file.getKey();
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                String folder = lower.get(path.substring(0, slash));
                if (folder != null) {
                    throw new PackageRejected(file.getValue(), PackageFault.NAME_TWICE, folder);
                }
            }
        }
    }

    private static void checkContent(String path, byte[] bytes) {
        boolean zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 8 && bytes[3] <= 8;
        boolean gzipped = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        if (zipped || gzipped) {
            throw new PackageRejected(path, PackageFault.NESTED_ARCHIVE);
        }
        if (TEXT_ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1))) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException noText) {
                throw new PackageRejected(path, PackageFault.NOT_UTF8);
            }
        }
    }

    /** Names and contents go in with their lengths, so that bytes cannot move from one file to the next unnoticed. */
    static String sha256(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                byte[] name = path.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(12).putInt(name.length).putLong(bytes.length).flip());
                digest.update(name);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java has SHA-256.", every);
        }
    }
}
