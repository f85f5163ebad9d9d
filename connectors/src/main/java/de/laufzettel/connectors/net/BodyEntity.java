package de.laufzettel.connectors.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A {@link RequestBody} as the HTTP library wants it. */
final class BodyEntity extends AbstractHttpEntity {

    private final RequestBody body;

    BodyEntity(RequestBody body) {
        super(body.contentType(), null);
        this.body = body;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public long getContentLength() {
        return body.length();
    }

    @Override
    public InputStream getContent() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        body.writeTo(all);
        return new ByteArrayInputStream(all.toByteArray());
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        body.writeTo(out);
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public void close() {
        // what it reads is closed where it is opened
    }
}
