package de.laufzettel.formrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import de.laufzettel.connectors.net.AddressGuard;
import de.laufzettel.connectors.net.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Against a server that answers as servers in the world do. */
class FetchedListsTest {

    private final AtomicInteger elsewhere = new AtomicInteger();
    private HttpServer server;
    private Http http;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        answer("/listen/aemter", 200, "[{\"id\":1,\"name\":\"Steueramt\"}]");
        answer("/listen/html", 200, "<html>");
        answer("/listen/fehlt", 404, "[1]");
        answer("/listen/gross", 200, "[\"" + "x".repeat(5000) + "\"]");
        server.createContext("/listen/umleitung", exchange -> {
            exchange.getResponseHeaders().add("Location", "/geheim");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/geheim", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/listen/langsam", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 100; i++) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException | IOException gone) {
                exchange.close();
            }
        });
        server.start();
        http = new Http(new AddressGuard(Set.of("localhost")));
    }

    @AfterEach
    void stop() throws IOException {
        http.close();
        server.stop(0);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private FetchedLists lists(Http way) {
        return new FetchedLists(new ListSettings(List.of(URI.create(base() + "/listen/")), Map.of("65e9", URI.create(base() + "/listen/aemter")),
                Duration.ofMinutes(1), Duration.ofMillis(400), DataSize.ofKilobytes(2)), way, Clock.systemUTC());
    }

    @Test
    void given_an_allowed_address_when_fetched_then_its_list_is_given_and_a_resource_has_its_own() {
        List<Map<String, Object>> offices = List.of(Map.of("id", 1, "name", "Steueramt"));

        assertThat(lists(http).fetch(base() + "/listen/aemter")).contains(offices);
        assertThat(lists(http).resource("65e9")).contains(offices);
        assertThat(lists(http).resource("andere")).isEmpty();
    }

    @Test
    void given_an_address_that_is_not_allowed_when_fetched_then_nobody_is_asked() {
        assertThat(lists(http).fetch(base() + "/geheim")).isEmpty();
        assertThat(lists(http).fetch("https://example.org/")).isEmpty();
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void given_a_redirect_when_fetched_then_it_is_not_followed() {
        assertThat(lists(http).fetch(base() + "/listen/umleitung")).isEmpty();
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void given_answers_that_are_wrong_too_large_or_too_slow_when_fetched_then_there_is_no_list() {
        FetchedLists lists = lists(http);

        assertThat(List.of("html", "fehlt", "gross")).allSatisfy(name -> assertThat(lists.fetch(base() + "/listen/" + name)).isEmpty());
        long begun = System.nanoTime();
        assertThat(lists.fetch(base() + "/listen/langsam")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void given_a_host_in_the_own_network_that_nobody_named_when_fetched_then_it_is_not_connected_to() throws IOException {
        try (Http strict = new Http(new AddressGuard(Set.of()))) {
            assertThat(lists(strict).fetch(base() + "/listen/aemter")).isEmpty();
        }
    }
}
