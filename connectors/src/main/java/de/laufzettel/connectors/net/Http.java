package de.laufzettel.connectors.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The way out for every connector that speaks HTTP. The {@link AddressGuard} resolves names and what it has checked is connected to; no
 * redirect is followed, nothing is tried twice, no cookie is kept, and a request ends in its time however slowly its answer drips in.
 */
public final class Http implements AutoCloseable {

    /** Connections to one target that are kept; the worker has eight threads by default. */
    private static final int CONNECTIONS = 32;
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final AddressGuard guard;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "http-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    public Http(AddressGuard guard) {
        this.guard = guard;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(checking(guard))
                        .setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(4 * CONNECTIONS)
                        // A firewall forgets silent connections, and a target its own; a request into such a one has an unknown end.
                        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.of(LONGEST_CONNECT))
                                .setValidateAfterInactivity(TimeValue.ofMilliseconds(500)).setTimeToLive(TimeValue.ofSeconds(50)).build())
                        .build())
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().disableDefaultUserAgent().build();
    }

    /**
     * Sends it once and reads the answer, whatever its status.
     *
     * @throws AddressRefused when the address must not be connected to
     * @throws NotReached     when nothing was sent
     * @throws IOException    when it may have arrived
     */
    public HttpAnswer send(HttpRequest request) throws IOException {
        guard.requirePlain(request.address());
        HttpUriRequestBase message = new HttpUriRequestBase(request.method(), request.address());
        request.headers().forEach(message::setHeader);
        request.body().ifPresent(body -> message.setEntity(new BodyEntity(body)));
        Timeout silence = Timeout.of(request.timeout());
        message.setConfig(RequestConfig.custom().setResponseTimeout(silence).setConnectionRequestTimeout(silence).build());
        ScheduledFuture<?> deadline = deadlines.schedule(message::cancel, request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(message, response -> answer(response, request.largestAnswer()));
        } catch (HttpHostConnectException | ConnectTimeoutException unreachable) {
            throw new NotReached(unreachable);
        } catch (IOException failed) {
            throw message.isCancelled() ? new InterruptedIOException("No answer within " + request.timeout().toSeconds() + " seconds.") : failed;
        } finally {
            deadline.cancel(false);
        }
    }

    private static HttpAnswer answer(ClassicHttpResponse response, long largest) throws IOException {
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            int limit = Math.toIntExact(Math.min(largest, Integer.MAX_VALUE - 16L));
            body = response.getEntity().getContent().readNBytes(limit + 1);
            if (body.length > limit) {
                throw new AnswerTooLarge(largest);
            }
        }
        Map<String, String> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new HttpAnswer(response.getCode(), headers, body);
    }

    private static DnsResolver checking(AddressGuard guard) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return new InetAddress[] {guard.checked(host)};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
