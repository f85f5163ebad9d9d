package de.laufzettel.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium for tests with {@code @Tag("browser")}. One browser per test class (Playwright's objects belong to
 * the thread that made them); each page has a profile of its own.
 *
 * <pre>
 * try (var browser = Browser.start()) {
 *     Page page = browser.phone("http://localhost:" + port);
 *     page.navigate("/");
 *     Axe.finds_nothing_on(page);
 *     browser.has_no_complaints();
 * }
 * </pre>
 */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts Chromium, or fails with the line to type; never skips. */
    public static Browser start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.executable()).setHeadless(true).setArgs(FLAGS)));
    }

    /** 320 px wide, the narrowest we promise; light. */
    public Page phone(String baseUrl) {
        return page(baseUrl, Look.of(320));
    }

    /** 1280 px wide; light. */
    public Page desktop(String baseUrl) {
        return page(baseUrl, Look.of(1280));
    }

    /** A page with a profile of its own; whatever it complains about is kept for {@link #has_no_complaints()}. */
    public Page page(String baseUrl, Look look) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(look.forcedColors() ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(look.language())
                .setTimezoneId("Europe/Berlin")
                .setJavaScriptEnabled(look.javaScript()));
        context.setDefaultTimeout(20_000);
        String host = URI.create(baseUrl).getAuthority();
        context.onRequest(request -> {
            String url = request.url();
            if (url.startsWith("http") && !host.equals(URI.create(url).getAuthority())) {
                complaints.add("foreign request: " + url);
            }
        });
        context.onConsoleMessage(message -> {
            // a refused form answers 4xx on purpose; the browser's own line about that is no complaint
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        return context.newPage();
    }

    /** Fails on script errors, violations of the content security policy, and requests to anybody else's server. */
    public void has_no_complaints() {
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
