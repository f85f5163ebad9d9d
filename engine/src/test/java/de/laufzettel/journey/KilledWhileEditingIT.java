package de.laufzettel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.laufzettel.testing.KillableBrowser;
import de.laufzettel.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise of the studio: a crash costs the last second at the most, whoever crashes. */
@Tag("process")
class KilledWhileEditingIT {

    private static final String PAGE = "/studio/dienste/hundesteuer/beschreibung/de";
    private static final long SECOND = 1_000_000_000L;

    private final Random random = new Random();
    private final StringBuilder typed = new StringBuilder();
    /** When each letter had been typed. */
    private final List<Long> times = new ArrayList<>();

    @Test
    void browser_server_and_both_are_killed_at_random_while_somebody_types(@TempDir Path folder) throws Exception {
        try (Program program = new Program(folder, Map.of("spring.profiles.active", "demo",
                "spring.datasource.url", "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0"));
                KillableBrowser browser = new KillableBrowser(Files.createDirectory(folder.resolve("profile")), program.address().toString())) {
            program.start();
            Page page = browser.start();
            signIn(page);

            page = round(browser, program, page, true, false);
            page = round(browser, program, page, false, true);
            round(browser, program, page, true, true);
        }
    }

    /** Types, kills, comes back: everything up to a second before the kill must be there again and saved. */
    private Page round(KillableBrowser browser, Program program, Page page, boolean killBrowser, boolean killServer) throws Exception {
        page.waitForResponse(answer -> answer.url().contains("/presence?"), () -> page.navigate(PAGE));
        goOnHere(page);
        page.locator("#content-de").fill("");
        Awaitility.await("emptied").atMost(Duration.ofSeconds(10)).until(() -> saved(page).isEmpty());
        typed.setLength(0);
        times.clear();
        long killed = typeUntilKilled(page, () -> {
            if (killServer) {
                program.kill();
            }
            if (killBrowser) {
                browser.kill();
            }
        });
        int certain = (int) times.stream().filter(time -> time < killed - SECOND).count();

        if (killServer) {
            program.start();
        }
        Page again = killBrowser ? browser.start() : page;
        if (killBrowser) {
            // a session ends with its browser; what was typed must outlive that as well
            signIn(again);
            again.navigate(PAGE);
        }
        Awaitility.await("saved").atMost(Duration.ofSeconds(40)).until(() -> saved(again).length() >= certain);

        assertThat(certain).as("letters typed before the last second").isGreaterThan(5);
        assertThat(saved(again)).startsWith(typed.substring(0, certain)).as("nothing but what was typed");
        assertThat(typed.toString()).startsWith(saved(again));
        return again;
    }

    /** The window that was killed has the file for a few seconds more, unless somebody says that they work here now. */
    private static void goOnHere(Page page) {
        page.waitForTimeout(500);
        Locator lock = page.locator(".lock button");
        if (lock.isVisible()) {
            lock.click();
        }
        assertThat(page.locator(".lock")).hasCount(0);
    }

    private interface Kill {
        void run() throws Exception;
    }

    private long typeUntilKilled(Page page, Kill kill) throws Exception {
        long end = System.nanoTime() + SECOND * 2 + random.nextLong(3 * SECOND);
        while (System.nanoTime() < end) {
            String letter = String.valueOf((char) ('a' + random.nextInt(26)));
            page.keyboard().type(letter);
            typed.append(letter);
            times.add(System.nanoTime());
            page.waitForTimeout(40);
        }
        long killed = System.nanoTime();
        kill.run();
        return killed;
    }

    private static String saved(Page page) {
        return (String) page.evaluate("fetch('/studio/api/services/hundesteuer/files/content/de.md').then(answer => answer.ok ? answer.text() : '', () => '')");
    }

    private static void signIn(Page page) {
        // letters are counted in the file itself
        page.addInitScript("localStorage.setItem('laufzettel.description.source', 'yes')");
        page.navigate("/anmelden");
        page.locator("[name=name]").fill("dora");
        page.locator("[name=password]").fill("dora-demo-2026");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/studio/**");
    }
}
