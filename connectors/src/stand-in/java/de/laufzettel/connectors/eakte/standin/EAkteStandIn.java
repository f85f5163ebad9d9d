package de.laufzettel.connectors.eakte.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The e-file of the tests, with a file plan of two entries. One request at a time changes it, as a transaction would. */
public final class EAkteStandIn implements AutoCloseable {

    public static final String TECHNICAL_USER = "laufzettel";
    public static final String PASSWORD = "geheim";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Stock stock = new Stock();
    private final Requests requests = new Requests(stock);
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Set<String> users = ConcurrentHashMap.newKeySet();
    private volatile Function<Seen, Optional<Disturbance>> disturbances = request -> Optional.empty();

    private final Filed group;
    private final Filed unit;

    public EAkteStandIn() {
        group = stock.add(Kind.ENTRY, null, "92 Steuern");
        unit = stock.add(Kind.UNIT, group, "9230 Hundesteuer");
        users.addAll(List.of("laufzettel.fach", "karl"));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::exchange);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
    }

    public Filed group() {
        return group;
    }

    public Filed unit() {
        return unit;
    }

    public Filed add(Kind kind, Filed parent, String title) {
        synchronized (stock) {
            return stock.add(kind, parent, title);
        }
    }

    /** Living and cancelled ones, in the order in which they were made. */
    public List<Filed> all(Kind kind) {
        synchronized (stock) {
            return stock.objects.values().stream().filter(each -> each.kind == kind).toList();
        }
    }

    public void mostFilesAUnit(int most) {
        stock.mostFilesAUnit = most;
    }

    public void largestContent(long bytes) {
        stock.largestContent = bytes;
    }

    /** Asked for every request. */
    public void disturb(Function<Seen, Optional<Disturbance>> how) {
        disturbances = how;
    }

    /** The next request to a path that starts so; the ones after it go through. */
    public void disturbOnce(String pathStart, Disturbance disturbance) {
        List<Disturbance> left = new ArrayList<>(List.of(disturbance));
        disturb(request -> {
            synchronized (left) {
                return request.path().startsWith(pathStart) && !left.isEmpty() ? Optional.of(left.remove(0)) : Optional.empty();
            }
        });
    }

    public List<Seen> seen() {
        return seen;
    }

    private void exchange(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        String path = exchange.getRequestURI().getPath();
        Seen request = new Seen(exchange.getRequestMethod(), path.startsWith("/api") ? path.substring(4) : path, headers, body, 0, new byte[0]);
        Optional<Disturbance> disturbance = disturbances.apply(request);
        if (disturbance.isPresent()) {
            pause(disturbance.get().pause());
        }
        if (disturbance.isPresent() && !disturbance.get().done()) {
            Disturbance what = disturbance.get();
            what.headers().forEach(exchange.getResponseHeaders()::set);
            answer(exchange, request, what.status(), what.answer().getBytes(StandardCharsets.UTF_8));
            return;
        }
        Reply reply = reply(request);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, request, disturbance.map(Disturbance::status).filter(status -> status == 0).orElse(reply.status()), reply.body());
    }

    private record Reply(int status, byte[] body) {
    }

    private Reply reply(Seen request) {
        String expected = "Basic " + Base64.getEncoder().encodeToString((TECHNICAL_USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        if (!request.header("authorization").equals(expected)) {
            return new Reply(401, new byte[0]);
        }
        try {
            if (!users.contains(request.header("userlogin"))) {
                throw new DmsError(DmsError.NO_PERMISSION);
            }
            ObjectNode answer = handle(request);
            return answer == null ? new Reply(204, new byte[0]) : new Reply(200, answer.toString().getBytes(StandardCharsets.UTF_8));
        } catch (DmsError error) {
            return new Reply(400, ("{\"fehlerQuelle\":\"DMS\",\"status\":" + error.status() + ",\"text\":\"Erika Mustermann\"}").getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unknown) {
            return new Reply(404, new byte[0]);
        }
    }

    private @Nullable ObjectNode handle(Seen request) {
        synchronized (stock) {
            int before = stock.objects.size();
            ObjectNode answer = requests.handle(request.method(), request.path(), request);
            stock.objects.values().stream().skip(before).forEach(made -> made.createdBy = request.header("userlogin"));
            return answer;
        }
    }

    private void answer(HttpExchange exchange, Seen request, int status, byte[] body) throws IOException {
        seen.add(new Seen(request.method(), request.path(), request.headers(), request.body(), status, body));
        try (exchange) {
            if (status > 0) {
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (IOException gone) {
            // a caller who no longer waits is one of the things that are tested
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
