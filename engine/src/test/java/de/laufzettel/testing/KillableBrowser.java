package de.laufzettel.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser with a profile on disk, which outlives it: what a person has on their machine when it crashes. */
public final class KillableBrowser implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage");

    private final Path profile;
    private final String address;
    private Playwright playwright;
    private BrowserContext context;

    public KillableBrowser(Path profile, String address) {
        this.profile = profile;
        this.address = address;
    }

    public Page start() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        context = playwright.chromium().launchPersistentContext(profile, new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Chromium.executable()).setHeadless(true).setArgs(FLAGS).setBaseURL(address).setLocale("de-DE"));
        return context.pages().get(0);
    }

    /** {@code kill -9} of every process of this browser: nothing is flushed, nobody is told. */
    public void kill() {
        ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        close();
    }

    @Override
    public void close() {
        if (playwright != null) {
            try {
                playwright.close();
            } catch (PlaywrightException alreadyGone) {
                // that is what was wanted
            }
            playwright = null;
        }
    }
}
