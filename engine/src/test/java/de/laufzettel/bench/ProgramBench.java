package de.laufzettel.bench;

import de.laufzettel.testing.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what the packaged program costs: time from start to ready, memory at rest, and the time of each page as
 * milliseconds and as a ratio to {@code /actuator/health} in the same run, so that figures of two machines compare.
 */
@Tag("bench")
class ProgramBench {

    private static final List<String> PAGES = List.of(
            "/", "/?q=hund", "/dienste/hundesteuer", "/anmelden", "/vorgang", "/konto/registrieren");
    private static final int WARM_UP = 300;
    private static final int COUNTED = 200;

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void start_memory_and_pages(@TempDir Path folder) throws Exception {
        try (Program program = new Program(folder, Map.of("spring.profiles.active", "demo"))) {
            Duration first = program.start();
            program.close();
            Duration second = program.start();
            System.out.printf("start to ready, new database  %6d ms%n", first.toMillis());
            System.out.printf("start to ready, again         %6d ms%n", second.toMillis());
            Thread.sleep(5_000);
            System.out.printf("memory at rest (resident)     %6d MiB%n", residentMebibytes(program.processId()));
            double health = median(program.address().resolve("/actuator/health"));
            System.out.printf("%-28s %9s %9s%n", "page", "median ms", "x health");
            for (String page : PAGES) {
                double median = median(program.address().resolve(page));
                System.out.printf("%-28s %9.2f %9.2f%n", page, median, median / health);
            }
            System.out.printf("%-28s %9.2f %9.2f%n", "/actuator/health", health, 1.0);
        }
    }

    /** Median of {@value COUNTED} answers in milliseconds, one after the other, after a warm-up. */
    private double median(URI page) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            get(page);
        }
        double[] millis = new double[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            long begun = System.nanoTime();
            get(page);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[COUNTED / 2];
    }

    private void get(URI page) throws IOException, InterruptedException {
        int status = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(page + " answered " + status);
        }
    }

    private static long residentMebibytes(long processId) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(processId), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElseThrow();
    }
}
