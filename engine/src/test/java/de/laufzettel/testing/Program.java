package de.laufzettel.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program, started as a user starts it, in a process of its own that can be killed. */
public final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "laufzettel.jar").toAbsolutePath();

    private final Map<String, String> settings;
    private final Path folder;
    private final int port;
    private Process process;

    /** @param settings Spring settings, given on the command line; the folder is the working directory and keeps the log */
    public Program(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
        this.port = freePort();
    }

    /** Starts the program and returns when it says that it is ready: the time that took. */
    public Duration start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString(), "--server.port=" + port));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        File log = folder.resolve("program.log").toFile();
        process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        awaitReady();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** {@code kill -9}: no shutdown hook runs, nothing is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public long processId() {
        return process.pid();
    }

    public String log() throws IOException {
        return Files.readString(folder.resolve("program.log"));
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(address().resolve("/actuator/health")).timeout(Duration.ofSeconds(2)).build();
        long limit = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (System.nanoTime() < limit) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended while starting:\n" + log());
            }
            try {
                if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is not listening yet
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The program was not ready within four minutes:\n" + log());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
