package de.laufzettel.formrules;

import de.laufzettel.connectors.net.AddressRefused;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.net.HttpAnswer;
import de.laufzettel.connectors.net.HttpRequest;
import de.laufzettel.forms.evaluate.Lookups;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches lists from where the operators allow it, by the same guarded way as connectors: no redirect, no private address that was not
 * named, one limit for time and one for size. Credentials and cookies are never sent.
 */
@Component
@EnableConfigurationProperties(ListSettings.class)
class FetchedLists implements Lookups {

    private static final Logger LOG = LoggerFactory.getLogger(FetchedLists.class);
    private static final Map<String, String> HEADERS = Map.of("Accept", "application/json", "User-Agent", "Laufzettel");

    private final ListSettings settings;
    private final AllowedAddresses allowed;
    private final ListCache cache;
    private final Http http;

    FetchedLists(ListSettings settings, Http http, Clock clock) {
        settings.resources().values().forEach(AllowedAddresses::requireAddress);
        this.settings = settings;
        this.allowed = new AllowedAddresses(settings.allowed());
        this.http = http;
        this.cache = new ListCache(clock, settings.kept(), this::read);
    }

    @Override
    public Optional<Object> fetch(String url) {
        Optional<URI> address = allowed.find(url);
        if (address.isEmpty()) {
            LOG.debug("A form asks for a list at an address that is not allowed by laufzettel.lists.allowed");
        }
        return address.flatMap(cache::get);
    }

    @Override
    public Optional<Object> resource(String resource) {
        return Optional.ofNullable(settings.resources().get(resource)).flatMap(cache::get);
    }

    private Optional<Object> read(URI address) {
        // Without the query: answers of citizens may be in it.
        String told = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
        try {
            HttpAnswer answer = http.send(new HttpRequest("GET", address, HEADERS, Optional.empty(), settings.timeout(), settings.largest().toBytes()));
            if (answer.status() != 200) {
                LOG.warn("The list at {} cannot be had: it answered with status {}", told, answer.status());
                return Optional.empty();
            }
            return Optional.ofNullable(JsonMapper.shared().readValue(answer.body(), Object.class));
        } catch (AddressRefused | IOException | JacksonException failed) {
            LOG.warn("The list at {} cannot be had: {}", told, failed.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
