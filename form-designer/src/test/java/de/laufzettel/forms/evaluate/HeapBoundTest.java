package de.laufzettel.forms.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whatever comes, a heap of 256 MB is enough: a submission that wants more is refused, and the next one finds all of it again. */
class HeapBoundTest {
    @Test
    void given_a_small_heap_when_everything_hostile_comes_then_each_is_evaluated_or_refused_within_it() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), "de.laufzettel.forms.evaluate.HostileProgram").redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        assertThat(lines).hasSize(47).allMatch(line -> line.startsWith("evaluated | ") || line.startsWith("refused | "));
    }
}
