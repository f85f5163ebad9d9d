package de.laufzettel.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The built-in scanner: it knows the EICAR test file, so that the way of a refused file can be tried on every machine, and
 * nothing else. A city connects a real scanner by {@link VirusScan}; the dangers of the allowed types themselves are
 * {@link ActiveContent}'s.
 */
class SignatureScan implements VirusScan {

    // in two halves, so that no scanner takes this program for the test virus
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean isClean(Path file, String mediaType) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return !holds(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), EICAR);
        }
    }

    private static boolean holds(ByteBuffer content, byte[] wanted) {
        for (int start = 0; start <= content.limit() - wanted.length; start++) {
            int i = 0;
            while (i < wanted.length && content.get(start + i) == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
