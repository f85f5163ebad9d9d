package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.net.HttpAnswer;
import de.laufzettel.connectors.net.Multipart;
import de.laufzettel.connectors.net.RequestBody;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Rejected;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The browser binding of CMIS 1.1 as far as an e-file needs it, for one call. */
final class CmisClient {

    static final JsonMapper JSON = new JsonMapper();

    /** Objects that a list gives at most. */
    static final int MOST = 1000;
    private static final long LARGEST_ANSWER = 16_000_000;
    private static final long LARGEST_CONTENT = 100L * 1024 * 1024;

    private final CmisRequests requests;
    private final CmisSettings settings;
    private final CmisUrls urls;
    private final Call call;

    CmisClient(Http http, Call call) {
        this.requests = new CmisRequests(http, call.target());
        this.settings = new CmisSettings(call.target());
        this.urls = CmisUrls.ask(requests, settings);
        this.call = call;
    }

    Call call() {
        return call;
    }

    CmisSettings settings() {
        return settings;
    }

    CmisObject byId(String id) {
        return CmisObject.of(get(CmisUrls.with(urls.root(), Map.of("cmisselector", "object", "succinct", "true", "objectId", id))));
    }

    /** Asks by the path, which repositories answer from what is stored now and never from an index that is behind. */
    Optional<CmisObject> byPath(String path) {
        HttpAnswer answer = requests.send("GET", CmisUrls.with(urls.rootAt(path), Map.of("cmisselector", "object", "succinct", "true")),
                Optional.empty(), LARGEST_ANSWER);
        return CmisAnswers.exception(answer).equals("objectNotFound") ? Optional.empty() : Optional.of(CmisObject.of(CmisAnswers.json(answer)));
    }

    Optional<CmisObject> child(CmisObject folder, String name) {
        return byPath((folder.path().equals("/") ? "" : folder.path()) + "/" + name);
    }

    /** @throws Rejected {@code FULL} when there are more than {@value #MOST} */
    List<CmisObject> children(CmisObject folder) {
        JsonNode answer = get(CmisUrls.with(urls.root(), Map.of("cmisselector", "children", "succinct", "true", "objectId", folder.id(),
                "maxItems", String.valueOf(MOST))));
        List<CmisObject> found = new ArrayList<>();
        answer.path("objects").forEach(each -> found.add(CmisObject.of(each.path("object"))));
        if (answer.path("hasMoreItems").asBoolean(false)) {
            throw new Rejected(EFileRefusals.FULL, Broken.both("Unter dem Objekt stehen mehr als " + MOST + " andere.",
                    "The object has more than " + MOST + " others below it."));
        }
        return found;
    }

    /** The first {@value #MOST} that fit. */
    List<CmisObject> query(String statement) {
        JsonNode answer = get(CmisUrls.with(urls.repository(), Map.of("cmisselector", "query", "succinct", "true", "q", statement,
                "searchAllVersions", "false", "maxItems", String.valueOf(MOST))));
        List<CmisObject> found = new ArrayList<>();
        answer.path("results").forEach(each -> found.add(CmisObject.of(each)));
        return found;
    }

    CmisObject createFolder(CmisObject parent, CmisProperties properties) {
        return post(parent, properties.form("createFolder"));
    }

    CmisObject createDocument(CmisObject parent, CmisProperties properties, DocumentHandle content) {
        return post(parent, withContent(properties.form("createDocument"), content));
    }

    CmisObject setContent(CmisObject document, DocumentHandle content) {
        Map<String, String> form = new CmisProperties().form("setContent");
        form.put("overwriteFlag", "true");
        return post(document, withContent(form, content));
    }

    CmisObject update(CmisObject object, CmisProperties properties) {
        Map<String, String> form = properties.form("update");
        String token = object.text("cmis:changeToken");
        if (!token.isEmpty()) {
            form.put("changeToken", token);
        }
        return post(object, CmisUrls.form(form));
    }

    /** The id of the first folder that it lies in. */
    String parent(CmisObject object) {
        HttpAnswer answer = requests.send("GET", CmisUrls.with(urls.root(), Map.of("cmisselector", "parents", "succinct", "true", "objectId",
                object.id())), Optional.empty(), LARGEST_ANSWER);
        try {
            JsonNode parents = JSON.readTree(CmisAnswers.good(answer).body());
            return parents.path(0).path("object").path("succinctProperties").path("cmis:objectId").asString("");
        } catch (JacksonException unreadable) {
            throw CmisAnswers.notUnderstood();
        }
    }

    byte[] content(CmisObject document) {
        return CmisAnswers.good(requests.send("GET", CmisUrls.with(urls.root(), Map.of("cmisselector", "content", "objectId", document.id())),
                Optional.empty(), LARGEST_CONTENT)).body();
    }

    private CmisObject post(CmisObject to, Map<String, String> form) {
        return post(to, CmisUrls.form(form));
    }

    private CmisObject post(CmisObject to, RequestBody body) {
        return CmisObject.of(CmisAnswers.json(requests.send("POST", CmisUrls.with(urls.root(), Map.of("objectId", to.id())), Optional.of(body),
                LARGEST_ANSWER)));
    }

    private Multipart withContent(Map<String, String> form, DocumentHandle content) {
        if (content.size() > LARGEST_CONTENT) {
            throw new Rejected(EFileRefusals.TOO_LARGE, Broken.both("Ein Schriftstück ist größer als 100 MB.", "A content is larger than 100 MB."));
        }
        Multipart body = new Multipart();
        form.forEach((name, value) -> body.field(name, "text/plain; charset=utf-8", value));
        String type = content.mediaType().isBlank() ? "application/octet-stream" : content.mediaType();
        return body.file("content", content.name(), type, content.size(), () -> call.documents().open(content));
    }

    private JsonNode get(URI address) {
        return CmisAnswers.json(requests.send("GET", address, Optional.empty(), LARGEST_ANSWER));
    }
}
