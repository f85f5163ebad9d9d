package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.net.RequestBody;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Target;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The two addresses of a repository, as the service says them; both must be on the host that the operator has named, for credentials go there. */
record CmisUrls(URI repository, URI root) {

    private static final long LARGEST_ANSWER = 4_000_000;

    static CmisUrls ask(CmisRequests requests, CmisSettings settings) {
        Target target = settings.target();
        String setting = "laufzettel.targets." + target.name();
        URI service = target.address().orElseThrow(() -> new Broken("Dem Ziel fehlt die Adresse. Bitte " + setting + ".address setzen.",
                "The target has no address. Set " + setting + ".address."));
        JsonNode all = CmisAnswers.json(requests.send("GET", service, Optional.empty(), LARGEST_ANSWER));
        JsonNode chosen = settings.repository().map(id -> all.path(id)).orElseGet(() -> all.size() == 1 ? all.iterator().next() : all.path(""));
        if (!chosen.isObject()) {
            String ids = all.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
            throw new Broken("Bitte " + setting + ".settings.repository setzen; an der Adresse gibt es: " + ids + ".",
                    "Set " + setting + ".settings.repository; the address has: " + ids + ".");
        }
        return new CmisUrls(same(service, chosen.path("repositoryUrl").asString("")), same(service, chosen.path("rootFolderUrl").asString("")));
    }

    private static URI same(URI service, String told) {
        try {
            URI address = URI.create(told);
            if (service.getScheme().equalsIgnoreCase(address.getScheme()) && service.getHost().equalsIgnoreCase(address.getHost())
                    && service.getPort() == address.getPort()) {
                return address;
            }
        } catch (IllegalArgumentException | NullPointerException unusable) {
            // told below
        }
        throw new Broken("Die E-Akte verweist auf eine andere Adresse als die des Ziels. Steht sie hinter einem Proxy, muss dieser den Namen durchreichen.",
                "The e-file points to another address than the target's. If it is behind a proxy, that one must pass on the host's name.");
    }

    /** The object at a path. Every part is encoded: a name is no part of an address. */
    URI rootAt(String path) {
        String encoded = Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).map(CmisUrls::encoded).collect(Collectors.joining("/"));
        return URI.create(root + (encoded.isEmpty() ? "" : "/" + encoded));
    }

    static URI with(URI address, Map<String, String> parameters) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + joined(parameters));
    }

    static RequestBody form(Map<String, String> fields) {
        return RequestBody.text("application/x-www-form-urlencoded; charset=UTF-8", joined(fields));
    }

    private static String joined(Map<String, String> parameters) {
        return new TreeMap<>(parameters).entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
