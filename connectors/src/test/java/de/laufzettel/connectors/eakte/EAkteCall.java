package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.TestCall;
import de.laufzettel.connectors.eakte.standin.EAkteStandIn;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentAccess;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Target;
import de.laufzettel.connectors.spi.TextAccess;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A call of a case whose target is an e-file. Documents hold their own name. */
record EAkteCall(UUID key, URI address, Duration timeout, Optional<String> onBehalfOf, Map<String, String> settings) implements Call {

    static EAkteCall at(URI address) {
        return new EAkteCall(UUID.randomUUID(), address, Duration.ofSeconds(10), Optional.empty(),
                Map.of("kind", "eakte", "technical-user", EAkteStandIn.TECHNICAL_USER, "user", "laufzettel.fach"));
    }

    EAkteCall another() {
        return new EAkteCall(UUID.randomUUID(), address, timeout, onBehalfOf, settings);
    }

    EAkteCall within(Duration limit) {
        return new EAkteCall(key, address, limit, onBehalfOf, settings);
    }

    EAkteCall decidedBy(String colleague) {
        return new EAkteCall(key, address, timeout, Optional.of(colleague), settings);
    }

    EAkteCall with(String setting, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(setting, value);
        return new EAkteCall(key, address, timeout, onBehalfOf, more);
    }

    EAkteCall without(String setting) {
        Map<String, String> less = new HashMap<>(settings);
        less.remove(setting);
        return new EAkteCall(key, address, timeout, onBehalfOf, less);
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
    public DocumentAccess documents() {
        return new TestCall(key).documents();
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
            return "stadt";
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
            return EAkteStandIn.PASSWORD;
        }
    }
}
