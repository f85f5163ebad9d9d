package de.laufzettel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** The media type by the bytes alone; the name and what the browser claims are not asked. */
@Component
class ContentTypes {

    private final Tika tika = new Tika();

    String of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return tika.detect(content);
        }
    }
}
