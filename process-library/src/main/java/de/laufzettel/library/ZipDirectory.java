package de.laufzettel.library;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The table at the end of a zip. Read by hand for two reasons: only there stands that an entry is a symbolic link, and an archive
 * whose table differs from its entries shows one content to a checker and another to whoever unpacks it.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_FILE = 0x8000;
    private static final int UNIX_FOLDER = 0x4000;

    private final Set<String> names = new HashSet<>();

    private ZipDirectory() {
    }

    static ZipDirectory of(byte[] archive, int mostFiles) {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        ZipDirectory directory = new ZipDirectory();
        try {
            directory.readEntries(zip, mostFiles);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException broken) {
            throw new PackageRejected("zip", PackageFault.NOT_A_ZIP, "directory");
        }
        return directory;
    }

    private void readEntries(ByteBuffer zip, int mostFiles) {
        int end = endOf(zip);
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        // Folders are entries too, so twice the files is generous; more is a flood of empty entries.
        if (count > 2 * mostFiles) {
            throw new PackageRejected("zip", PackageFault.TOO_MANY_FILES, mostFiles);
        }
        int at = zip.getInt(end + 16);
        for (int entry = 0; entry < count; entry++) {
            if (zip.getInt(at) != ENTRY) {
                throw new IllegalArgumentException();
            }
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            byte[] name = new byte[nameLength];
            zip.get(at + ENTRY_BYTES, name);
            String text = new String(name, StandardCharsets.UTF_8);
            refuseLinks(text, zip.getInt(at + 38) >>> 16);
            if (!names.add(text)) {
                throw new PackageRejected(PackagePath.printable(text), PackageFault.NAME_TWICE, PackagePath.printable(text));
            }
            at += ENTRY_BYTES + nameLength + Short.toUnsignedInt(zip.getShort(at + 30)) + Short.toUnsignedInt(zip.getShort(at + 32));
        }
    }

    private static void refuseLinks(String name, int unixMode) {
        int type = unixMode & UNIX_TYPE;
        if (type != 0 && type != UNIX_FILE && type != UNIX_FOLDER) {
            throw new PackageRejected(PackagePath.printable(name), PackageFault.LINK);
        }
    }

    private static int endOf(ByteBuffer zip) {
        for (int at = zip.limit() - END_BYTES; at >= 0; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new PackageRejected("zip", PackageFault.NOT_A_ZIP, "PK");
    }

    void expect(String name) {
        if (!names.remove(name)) {
            throw new PackageRejected(PackagePath.printable(name), PackageFault.NOT_A_ZIP, "directory");
        }
    }

    void expectNoMore() {
        names.stream().findFirst().ifPresent(name -> {
            throw new PackageRejected(PackagePath.printable(name), PackageFault.NOT_A_ZIP, "directory");
        });
    }
}
