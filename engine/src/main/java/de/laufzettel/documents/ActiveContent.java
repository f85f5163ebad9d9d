package de.laufzettel.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What an allowed type can hide: a PDF that is locked, cut off, or does something by itself when a case worker opens it.
 */
@Component
class ActiveContent {

    private static final Set<String> ACTING = Set.of("JavaScript", "Launch", "RichMedia", "GoToE", "ImportData");
    private static final int TAIL = 2048;

    void refuseIn(Path file, String mediaType) throws IOException {
        if (!mediaType.equals("application/pdf")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer pdf = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            String tail = tail(pdf);
            // what readers can repair is not ours to refuse; what was cut off has none of these
            if (!tail.contains("%%EOF") && !tail.contains("startxref") && !tail.contains("trailer")) {
                throw unsafe("damaged");
            }
            new PdfNames(name -> {
                if (name.equals("Encrypt")) {
                    throw unsafe("encrypted");
                }
                if (ACTING.contains(name)) {
                    throw unsafe("active");
                }
            }).walk(pdf);
        }
    }

    private static String tail(ByteBuffer pdf) {
        int length = Math.min(TAIL, pdf.limit());
        byte[] tail = new byte[length];
        pdf.get(pdf.limit() - length, tail);
        return new String(tail, StandardCharsets.ISO_8859_1);
    }

    static DocumentRefused unsafe(String reason) {
        return new DocumentRefused(DocumentRefused.UNSAFE_CONTENT, Map.of("reason", reason));
    }
}
