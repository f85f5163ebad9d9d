package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.TestCall;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentAccess;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Target;
import de.laufzettel.connectors.spi.TextAccess;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A call of a case whose target speaks CMIS. Documents hold their own name. */
record CmisCall(UUID key, URI address, Duration timeout, Map<String, String> settings, List<byte[]> stored) implements Call {

    static CmisCall at(URI address) {
        return new CmisCall(UUID.randomUUID(), address, Duration.ofSeconds(10), Map.of("kind", "cmis", "user", "laufzettel"), new ArrayList<>());
    }

    CmisCall another() {
        return new CmisCall(UUID.randomUUID(), address, timeout, settings, stored);
    }

    CmisCall at(String otherAddress) {
        return new CmisCall(key, URI.create(otherAddress), timeout, settings, stored);
    }

    CmisCall within(Duration limit) {
        return new CmisCall(key, address, limit, settings, stored);
    }

    CmisCall with(String setting, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(setting, value);
        return new CmisCall(key, address, timeout, more, stored);
    }

    static DocumentHandle document(String name) {
        return new DocumentHandle(UUID.randomUUID(), name, "application/pdf", name.getBytes(StandardCharsets.UTF_8).length);
    }

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
        DocumentAccess plain = new TestCall(key).documents();
        return new DocumentAccess() {
            @Override
            public java.io.InputStream open(DocumentHandle document) throws java.io.IOException {
                return plain.open(document);
            }

            @Override
            public DocumentHandle store(UUID storedUnder, String name, String mediaType, byte[] content) {
                stored.add(content);
                return plain.store(storedUnder, name, mediaType, content);
            }
        };
    }

    @Override
    public TextAccess texts() {
        return new TestCall(key).texts();
    }

    @Override
    public Target target() {
        return new Configured(Optional.of(address), timeout, settings);
    }

    private record Configured(Optional<URI> address, Duration timeout, Map<String, String> settings) implements Target {

        @Override
        public String name() {
            return "dms";
        }

        @Override
        public Optional<String> setting(String name) {
            return Optional.ofNullable(settings.get(name));
        }

        @Override
        public String secret(String name) {
            if (!name.equals("password")) {
                throw new Broken("kein " + name, "no " + name);
            }
            return "geheim";
        }
    }
}
