package de.laufzettel.promotion;

import de.laufzettel.promotion.PromotionFailed.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Calls to other installations: no redirect is followed, time and answers are limited, what they say is never shown as it is. */
@Component
class Calls {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 2_000_000;

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECT).build();
    private final Environments environments;
    private final JsonMapper json;

    Calls(Environments environments, JsonMapper json) {
        this.environments = environments;
        this.json = json;
    }

    /** @param body null to ask only */
    <T> T call(Environment to, String path, byte @org.jspecify.annotations.Nullable [] body, Map<String, String> headers, Duration limit, Class<T> answer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(to.address() + ReceivingApi.PATH + path)).timeout(limit)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + environments.token(to.id())).header(HttpHeaders.ACCEPT, "application/json");
        headers.forEach(request::header);
        if (body != null) {
            request.header(HttpHeaders.CONTENT_TYPE, "application/octet-stream").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        }
        try {
            EnvironmentAddress.check(to.address(), environments.loopback());
            HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                return read(response.statusCode(), in.readNBytes(MOST_BYTES), answer);
            }
        } catch (HttpTimeoutException e) {
            throw new PromotionFailed(e instanceof java.net.http.HttpConnectTimeoutException ? Reason.UNREACHABLE : Reason.NO_ANSWER_IN_TIME);
        } catch (IOException e) {
            throw new PromotionFailed(Reason.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PromotionFailed(Reason.NO_ANSWER_IN_TIME);
        }
    }

    private <T> T read(int status, byte[] body, Class<T> answer) {
        if (status == 401 || status == 403) {
            throw new PromotionFailed(Reason.NOT_ALLOWED);
        }
        try {
            if (status == 200 || status == 201 || status == 202) {
                return json.readValue(body, answer);
            }
            ReceivingApi.Refusal refusal = json.readValue(body, ReceivingApi.Refusal.class);
            throw new PromotionFailed(switch (refusal.code()) {
                case "not-published" -> Reason.NOT_PUBLISHED;
                case "other-bytes", "other-service" -> Reason.OTHER_BYTES;
                case "version-missing" -> Reason.VERSION_MISSING;
                default -> Reason.NOT_LAUFZETTEL;
            }, refusal.problems() == null ? java.util.List.of() : refusal.problems());
        } catch (JacksonException | NullPointerException e) {
            throw new PromotionFailed(Reason.NOT_LAUFZETTEL);
        }
    }
}
