package de.laufzettel.connectors;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentAccess;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Target;
import de.laufzettel.connectors.spi.TextAccess;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A call whose documents contain their own name and whose texts contain their own key. */
public record TestCall(UUID key) implements Call {

    @Override
    public String caseId() {
        return "case-1";
    }

    @Override
    public String reference() {
        return "LZ-1";
    }

    @Override
    public Locale locale() {
        return Locale.GERMAN;
    }

    @Override
    public Optional<String> onBehalfOf() {
        return Optional.empty();
    }

    @Override
    public DocumentAccess documents() {
        return new DocumentAccess() {
            @Override
            public InputStream open(DocumentHandle document) {
                return new ByteArrayInputStream(document.name().getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public DocumentHandle store(UUID key, String name, String mediaType, byte[] content) {
                return new DocumentHandle(key, name, mediaType, content.length);
            }
        };
    }

    @Override
    public TextAccess texts() {
        return textKey -> "<p>" + textKey + "</p>";
    }

    @Override
    public Target target() {
        throw new IllegalStateException("This test configures no target.");
    }
}
