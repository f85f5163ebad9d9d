package de.laufzettel.connectors.net;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a request carries. It is written once. */
public interface RequestBody {

    String contentType();

    /** Bytes that {@link #writeTo} writes. */
    long length();

    void writeTo(OutputStream out) throws IOException;

    static RequestBody text(String contentType, String text) {
        return bytes(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    static RequestBody bytes(String contentType, byte[] content) {
        return new RequestBody() {
            @Override
            public String contentType() {
                return contentType;
            }

            @Override
            public long length() {
                return content.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(content);
            }
        };
    }
}
