package de.laufzettel.promotion;

import de.laufzettel.promotion.PromotionFailed.Reason;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
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

    /** @param body null to ask only; @param limit for the whole call, with the last byte of its answer */
    <T> T call(Environment to, String path, byte @Nullable [] body, Map<String, String> headers, Duration limit, Class<T> answer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(to.address() + ReceivingApi.PATH + path)).timeout(limit)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + environments.token(to.id())).header(HttpHeaders.ACCEPT, "application/json");
        headers.forEach(request::header);
        if (body != null) {
            request.header(HttpHeaders.CONTENT_TYPE, "application/octet-stream").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        }
        try {
            EnvironmentAddress.check(to.address(), environments.loopback());
        } catch (UnknownHostException e) {
            throw new PromotionFailed(Reason.UNREACHABLE);
        }
        CompletableFuture<HttpResponse<byte[]>> response = http.sendAsync(request.build(), info -> new LimitedBody(MOST_BYTES));
        try {
            HttpResponse<byte[]> got = response.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return read(got.statusCode(), got.body(), answer);
        } catch (ExecutionException e) {
            boolean late = e.getCause() instanceof HttpTimeoutException && !(e.getCause() instanceof HttpConnectTimeoutException);
            throw new PromotionFailed(late ? Reason.NO_ANSWER_IN_TIME : Reason.UNREACHABLE);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new PromotionFailed(Reason.NO_ANSWER_IN_TIME);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new PromotionFailed(Reason.NO_ANSWER_IN_TIME);
        }
    }

    private <T> T read(int status, byte[] body, Class<T> answer) {
        if (status == 401 || status == 403) {
            throw new PromotionFailed(Reason.NOT_ALLOWED);
        }
        if (status >= 500) {
            throw new PromotionFailed(Reason.FAILED_THERE);
        }
        try {
            if (status == 200 || status == 201 || status == 202) {
                return json.readValue(body, answer);
            }
            ReceivingApi.Refusal refusal = json.readValue(body, ReceivingApi.Refusal.class);
            throw new PromotionFailed(reason(refusal.code()), refusal.problems() == null ? List.of() : refusal.problems());
        } catch (JacksonException e) {
            throw new PromotionFailed(Reason.NOT_LAUFZETTEL);
        }
    }

    private static Reason reason(@Nullable String code) {
        return switch (String.valueOf(code)) {
            case "not-published" -> Reason.NOT_PUBLISHED;
            case "other-bytes", "other-service" -> Reason.OTHER_BYTES;
            case "version-missing" -> Reason.VERSION_MISSING;
            default -> Reason.NOT_LAUFZETTEL;
        };
    }
}
