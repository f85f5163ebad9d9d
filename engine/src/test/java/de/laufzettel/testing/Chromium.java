package de.laufzettel.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the browser the tests drive: {@code $CHROMIUM}, then the path, then Debian's package where this process may
 * install it, then npm's packaged one. Never "no browser, no test": without one the suite fails with the line to type.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String NPM_PACKAGE = "@sparticuz/chromium@153.0.0";
    private static Path found;

    private Chromium() {
    }

    static synchronized Path executable() {
        if (found == null) {
            found = named().or(Chromium::onThePath).or(Chromium::fromDebian).or(Chromium::fromNpm)
                    .orElseThrow(() -> new IllegalStateException("""
                            The browser tests found no Chromium and could not install one. Type one of
                                apt-get install -y chromium
                                export CHROMIUM=/path/to/chromium
                            and run the tests again."""));
        }
        return found;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).filter(name -> !name.isBlank()).map(name -> {
            Path path = Path.of(name);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException("CHROMIUM=" + name + " is not a program that can be started");
            }
            return path;
        });
    }

    private static Optional<Path> onThePath() {
        return NAMES.stream().flatMap(Chromium::programs).findFirst();
    }

    private static Stream<Path> programs(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static Optional<Path> fromDebian() {
        boolean mayInstall = "root".equals(System.getProperty("user.name")) && programs("apt-get").findFirst().isPresent();
        if (mayInstall) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "chromium");
        }
        return mayInstall ? onThePath() : Optional.empty();
    }

    private static Optional<Path> fromNpm() {
        if (programs("npm").findFirst().isEmpty()) {
            return Optional.empty();
        }
        Path folder = Path.of("target", "chromium").toAbsolutePath();
        run("npm", "install", "--silent", "--ignore-scripts", "--no-save", "--prefix", folder.toString(), NPM_PACKAGE);
        String unpack = "import('" + folder.resolve("node_modules/@sparticuz/chromium/build/esm/index.js").toUri()
                + "').then(async c => console.log(await c.default.executablePath()))";
        return run("node", "-e", unpack).map(String::strip).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<String> run(String... command) {
        try {
            Path output = Files.createTempFile("laufzettel-chromium", ".log");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = Files.readString(output);
            Files.delete(output);
            return ended && process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
