package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.net.HttpAnswer;
import de.laufzettel.connectors.net.HttpRequest;
import de.laufzettel.connectors.net.Multipart;
import de.laufzettel.connectors.net.NotReached;
import de.laufzettel.connectors.net.RequestBody;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.RetryLater;
import de.laufzettel.connectors.spi.Target;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The requests of one call to one e-file. Every answer that is none of the contract's good ones ends the call. */
final class EAkteClient {

    static final JsonMapper JSON = new JsonMapper();
    private static final String JSON_TYPE = "application/json";
    private static final long LARGEST_ANSWER = 8_000_000;

    private final Http http;
    private final Call call;
    private final Target target;

    EAkteClient(Http http, Call call) {
        this.http = http;
        this.call = call;
        this.target = call.target();
    }

    Call call() {
        return call;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    JsonNode get(String path) {
        return EAkteAnswers.json(send("GET", path, null, LARGEST_ANSWER));
    }

    /** The bytes as they came, for answers with contents. */
    byte[] getBytes(String path, long largest) {
        return EAkteAnswers.good(send("GET", path, null, largest)).body();
    }

    JsonNode post(String path, ObjectNode body) {
        return EAkteAnswers.json(send("POST", path, RequestBody.text(JSON_TYPE, body.toString()), LARGEST_ANSWER));
    }

    JsonNode put(String path, ObjectNode body) {
        return EAkteAnswers.json(send("PUT", path, RequestBody.text(JSON_TYPE, body.toString()), LARGEST_ANSWER));
    }

    JsonNode put(String path) {
        return EAkteAnswers.json(send("PUT", path, null, LARGEST_ANSWER));
    }

    /** A form of the parameters as JSON and of files. */
    JsonNode form(String method, String path, ObjectNode params, List<DocumentHandle> files) {
        ContentLimits.check(files);
        Multipart form = new Multipart().field("params", JSON_TYPE, params.toString());
        for (DocumentHandle file : files) {
            String type = file.mediaType().isBlank() ? "application/octet-stream" : file.mediaType();
            form.file("giattachmenttype", ContentNames.sent(file.name()), type, file.size(), () -> call.documents().open(file));
        }
        return EAkteAnswers.json(send(method, path, form, LARGEST_ANSWER));
    }

    private HttpAnswer send(String method, String path, @org.jspecify.annotations.Nullable RequestBody body, long largest) {
        HttpRequest request = new HttpRequest(method, address(path), EAkteHeaders.of(call), Optional.ofNullable(body), target.timeout(), largest);
        try {
            return http.send(request);
        } catch (NotReached unreachable) {
            throw new RetryLater(Duration.ZERO, Broken.both("Die E-Akte ist nicht erreichbar.", "The e-file cannot be reached."), unreachable);
        } catch (InterruptedIOException late) {
            // It may be at work on it still: whoever asks now whether it has arrived could be told "no" a moment too early.
            throw new RetryLater(target.timeout(), Broken.both("Die E-Akte hat nicht rechtzeitig geantwortet.", "The e-file did not answer in time."), late);
        } catch (IOException lost) {
            throw new RetryLater(Duration.ZERO, Broken.both("Die Verbindung zur E-Akte ist abgebrochen.", "The connection to the e-file broke off."), lost);
        }
    }

    private URI address(String path) {
        String setting = "laufzettel.targets." + target.name() + ".address";
        String base = target.address().orElseThrow(() -> new Broken("Dem Ziel fehlt die Adresse. Bitte " + setting + " setzen.",
                "The target has no address. Set " + setting + ".")).toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
