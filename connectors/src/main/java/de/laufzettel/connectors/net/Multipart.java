package de.laufzettel.connectors.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with files (RFC 7578). Files go through in pieces and are never held as a whole. */
public final class Multipart implements RequestBody {

    /** Opens a part's content; it is closed here. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    private record Part(byte[] head, long length, Content content) {
    }

    private static final byte[] LINE = {'\r', '\n'};

    private final String boundary = "laufzettel-" + UUID.randomUUID();
    private final List<Part> parts = new ArrayList<>();

    /** A field of the form, without a file's name. */
    public Multipart field(String name, String contentType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return part("name=\"" + quoted(name) + "\"", contentType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** @param length bytes that the content surely has; another number ends the request */
    public Multipart file(String name, String fileName, String contentType, long length, Content content) {
        return part("name=\"" + quoted(name) + "\"; filename=\"" + quoted(fileName) + "\"", contentType, length, content);
    }

    private Multipart part(String disposition, String contentType, long length, Content content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                + contentType.replaceAll("[\\r\\n]", "") + "\r\n\r\n";
        parts.add(new Part(head.getBytes(StandardCharsets.UTF_8), length, content));
        return this;
    }

    /** As browsers do it (WHATWG): who could write a quote or a line break into a file's name would write headers. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private byte[] end() {
        return ("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long length() {
        return parts.stream().mapToLong(part -> part.head().length + part.length() + LINE.length).sum() + end().length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (Part part : parts) {
            out.write(part.head());
            try (InputStream content = part.content().open()) {
                long written = content.transferTo(out);
                if (written != part.length()) {
                    throw new IOException("A file has " + written + " bytes and was announced with " + part.length() + ".");
                }
            }
            out.write(LINE);
        }
        out.write(end());
    }
}
