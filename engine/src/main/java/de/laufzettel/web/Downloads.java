package de.laufzettel.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands out a file that somebody uploaded. Always as a download (RFC 6266), never shown inside our own pages, and with a
 * policy of its own: a file that pretends to be something else must not run in the name of the city.
 */
public final class Downloads {

    private Downloads() {
    }

    public static ResponseEntity<InputStreamResource> of(String name, String mediaType, long size, InputStream content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .body(new InputStreamResource(content));
    }
}
