package de.laufzettel.connectors.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {

    private final List<String> asked = new ArrayList<>();
    private final List<String> resolved = new ArrayList<>();
    private final Http http = new Http(new AddressGuard(Set.of("target.example"), host -> {
        resolved.add(host);
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath() + " " + exchange.getRequestHeaders().getFirst("Host")
                    + " " + new String(exchange.getRequestBody().readAllBytes()));
            switch (exchange.getRequestURI().getPath()) {
                case "/redirect" -> {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/drip" -> drip(exchange.getResponseBody(), () -> exchange.sendResponseHeaders(200, 0));
                default -> {
                    exchange.getResponseHeaders().set("X-Answer", "yes");
                    exchange.sendResponseHeaders(200, 5);
                    exchange.getResponseBody().write("hello".getBytes());
                }
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        http.close();
        server.stop(0);
    }

    @Test
    void a_request_goes_to_the_checked_address_under_the_name_of_the_host() throws IOException {
        HttpAnswer answer = http.send(request("POST", "/a", Duration.ofSeconds(5), 100));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("x-answer")).contains("yes");
        assertThat(new String(answer.body())).isEqualTo("hello");
        assertThat(asked).containsExactly("/a target.example:" + server.getAddress().getPort() + " text");
        assertThat(resolved).containsExactly("target.example");
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws IOException {
        assertThat(http.send(request("GET", "/redirect", Duration.ofSeconds(5), 100)).status()).isEqualTo(302);
        assertThat(asked).hasSize(1);
    }

    @Test
    void an_answer_that_drips_in_ends_in_its_time() {
        long begin = System.nanoTime();

        assertThat(catchThrowable(() -> http.send(request("GET", "/drip", Duration.ofMillis(500), 1000)))).isInstanceOf(InterruptedIOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void an_answer_longer_than_wanted_is_not_read() {
        assertThat(catchThrowable(() -> http.send(request("GET", "/a", Duration.ofSeconds(5), 4)))).isInstanceOf(AnswerTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://other.example/", "http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/", "ftp://target.example/",
        "http://target.example@other.example/", "http://target.example.evil.example/", "file:///etc/passwd"})
    void what_the_operator_has_not_named_is_not_connected_to(String address) {
        HttpRequest request = new HttpRequest("GET", URI.create(address), Map.of(), Optional.empty(), Duration.ofSeconds(5), 100);

        assertThat(catchThrowable(() -> http.send(request))).isInstanceOf(AddressRefused.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void where_nobody_listens_nothing_was_sent() {
        HttpRequest request = new HttpRequest("GET", URI.create("http://target.example:1/"), Map.of(), Optional.empty(), Duration.ofSeconds(5), 100);

        assertThat(catchThrowable(() -> http.send(request))).isInstanceOf(NotReached.class);
    }

    private HttpRequest request(String method, String path, Duration timeout, long largest) {
        return new HttpRequest(method, URI.create("http://target.example:" + server.getAddress().getPort() + path), Map.of(),
                Optional.of(RequestBody.text("text/plain", "text")), timeout, largest);
    }

    private interface Begin {
        void send() throws IOException;
    }

    private static void drip(OutputStream answer, Begin begin) throws IOException {
        begin.send();
        for (int drop = 0; drop < 100; drop++) {
            answer.write('x');
            answer.flush();
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
