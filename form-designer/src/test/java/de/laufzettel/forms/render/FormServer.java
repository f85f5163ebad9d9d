package de.laufzettel.forms.render;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.schema.FormSchema;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;

/** Serves one form to a real browser the way a portal does: saves what is posted, judges it, and shows the page again or the end. */
final class FormServer implements AutoCloseable {
    private static final EvaluationContext RULES = EvaluationContext.strict(
            Locale.GERMAN, Given.BERLIN, Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), Given.BERLIN));

    private final HttpServer server;
    private final CompiledForm form;
    private volatile Map<String, Object> data = new LinkedHashMap<>();
    private volatile boolean submitted;
    private volatile int posts;
    private volatile Duration pause = Duration.ZERO;

    private FormServer(CompiledForm form) throws IOException {
        this.form = form;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.createContext("/form.js", exchange -> file(exchange, "src/main/resources/META-INF/resources/assets/forms/form.js", "text/javascript"));
        server.createContext("/form.css", exchange -> file(exchange, "src/main/resources/META-INF/resources/assets/forms/form.css", "text/css"));
        server.createContext("/kern.css", exchange -> file(exchange, "web/node_modules/@kern-ux/native/dist/kern.min.css", "text/css"));
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    /** @param components as in {@link Given#components} */
    static FormServer of(String components) {
        return of(FormSchema.parse(("{\"components\":[" + components.replace('\'', '"') + "]}").getBytes(StandardCharsets.UTF_8)));
    }

    static FormServer of(FormSchema schema) {
        try {
            return new FormServer(CompiledForm.compile(schema));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    FormServer with(Map<String, Object> answers) {
        data = answers;
        return this;
    }

    /** From now on every answer to a post takes this long. */
    void answersAfter(Duration time) {
        pause = time;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** What the evaluation makes of the answers saved so far. */
    Map<String, Object> answers() {
        return form.evaluate(data, RULES).data();
    }

    boolean isSubmitted() {
        return submitted;
    }

    int posts() {
        return posts;
    }

    private void answer(HttpExchange exchange) throws IOException {
        PostedForm posted = null;
        if (exchange.getRequestMethod().equals("POST")) {
            posts++;
            Map<String, List<String>> parameters = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            posted = PostedForm.read(form, 0, parameters, data, Given.rules(Locale.GERMAN));
            data = posted.data();
        }
        Duration now = pause;
        Evaluation evaluation = form.evaluate(data, RULES);
        RenderOptions options = RenderOptions.page(Locale.GERMAN, Given.BERLIN, 0);
        String html;
        if (posted != null && posted.action() == null && evaluation.isValid()) {
            submitted = true;
            html = PageOf.served("<p id=\"done\">Fertig</p>", "");
        } else {
            if (posted != null) {
                options = options.withOpenRows(posted.openRows());
                options = posted.action() == null || posted.errorsShown() ? options.withErrors() : options;
            }
            html = PageOf.served(FormPage.render(form, evaluation, options),
                    options.showErrors() ? FormPage.errorSummary(form, evaluation, options) : "");
        }
        if (posted != null && !now.isZero()) {
            try {
                Thread.sleep(now.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        send(exchange, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> parameters(String body) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>()).add(decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void file(HttpExchange exchange, String path, String type) throws IOException {
        send(exchange, type, Files.readAllBytes(Path.of(path)));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; img-src 'self' data:");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
