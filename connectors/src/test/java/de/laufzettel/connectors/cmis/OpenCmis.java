package de.laufzettel.connectors.cmis;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.chemistry.opencmis.server.impl.CmisRepositoryContextListener;
import org.apache.chemistry.opencmis.server.impl.browser.CmisBrowserBindingServlet;
import org.eclipse.jetty.ee8.servlet.FilterHolder;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.ee8.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** OpenCMIS' own in-memory repository behind its own browser binding; a filter before it can break answers, as networks and servers do. */
final class OpenCmis implements AutoCloseable {

    /** Decides over a request: true when it has answered instead of the repository. */
    interface Trouble {
        boolean answers(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private final Server server = new Server();
    private final AtomicReference<Trouble> before = new AtomicReference<>((request, response) -> false);
    private final AtomicReference<Trouble> after = new AtomicReference<>((request, response) -> false);
    final AtomicInteger creations = new AtomicInteger();
    private final URI address;

    OpenCmis() throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/cmis");
        context.addEventListener(new CmisRepositoryContextListener());
        ServletHolder browser = new ServletHolder(CmisBrowserBindingServlet.class);
        browser.setInitParameter("callContextHandler", "org.apache.chemistry.opencmis.server.shared.BasicAuthCallContextHandler");
        context.addServlet(browser, "/browser/*");
        context.addFilter(new FilterHolder(new Troubles()), "/*", java.util.EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
        this.address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/cmis/browser");
    }

    URI address() {
        return address;
    }

    /** Instead of the repository's answer. */
    void before(Trouble trouble) {
        before.set(trouble);
    }

    /** After the repository has done it: the answer is what the trouble makes of it. */
    void after(Trouble trouble) {
        after.set(trouble);
    }

    void healthy() {
        before.set((request, response) -> false);
        after.set((request, response) -> false);
    }

    /** A request of the test itself, as the administrator; the answer's text. */
    String post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private final class Troubles implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
            HttpServletRequest http = (HttpServletRequest) request;
            HttpServletResponse answer = (HttpServletResponse) response;
            if (http.getMethod().equals("POST")) {
                creations.incrementAndGet();
            }
            if (before.get().answers(http, answer)) {
                return;
            }
            LostAnswer held = new LostAnswer(answer);
            chain.doFilter(request, held);
            if (!after.get().answers(http, answer)) {
                held.pass();
            }
        }
    }
}
