package de.laufzettel.forms.render;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium: {@code $CHROMIUM} or the one on the path. Without one the tests fail; they are never skipped. */
final class RealBrowser implements AutoCloseable {
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(executable())
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage")));
    private final List<String> complaints = new ArrayList<>();

    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)));
        return Stream.concat(named == null ? Stream.empty() : Stream.of(Path.of(named)), onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: apt-get install -y chromium, or export CHROMIUM=/path/to/chromium"));
    }

    Page open(FormServer server, int width, boolean dark, boolean scripts) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(20_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        Page page = context.newPage();
        page.navigate(server.url());
        return page;
    }

    Page withoutScripts(FormServer server) {
        return open(server, 1280, false, false);
    }

    Page withScripts(FormServer server) {
        return open(server, 1280, false, true);
    }

    /** What axe finds against WCAG 2.2 AA, and whether the page has to be scrolled sideways. */
    static List<String> barriers(Page page) {
        List<String> found = new ArrayList<>();
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary())));
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        if (wide > 0) {
            found.add("scrolls sideways by " + wide + " px because of " + page.evaluate(
                    "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4).map(e => e.outerHTML.slice(0, 160)).join(' | ')"));
        }
        return found;
    }

    /** Errors of scripts and violations of the content security policy. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
