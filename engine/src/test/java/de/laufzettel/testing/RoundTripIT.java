package de.laufzettel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command {@code roundtrip} over files that other tools, and nobody in their right mind, would write. */
@Tag("browser")
class RoundTripIT {

    private static final Path STUDIO = Path.of("..", "modeler-ui");

    @Test
    void nothing_of_a_foreign_file_is_lost_and_what_cannot_be_edited_is_said() throws Exception {
        ProcessBuilder command = new ProcessBuilder("node", STUDIO.resolve("roundtrip").toString(),
                STUDIO.resolve("build/roundtrip/files").toString(), "--edit", "--verbose").redirectErrorStream(true);
        command.environment().put("CHROMIUM", Chromium.executable().toString());
        Process running = command.start();
        List<String> lines = new String(running.getInputStream().readAllBytes(), UTF_8).lines().toList();

        assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(lines.get(lines.size() - 1)).isEqualTo("18 files, 15 opened, 15 saved, 5 lossless, 13 reported, 0 lost");
        assertThat(lines).anyMatch(line -> line.startsWith("reported choreography.bpmn: no-diagram"))
                .anyMatch(line -> line.startsWith("reported broken.bpmn: not-xml"))
                .anyMatch(line -> line.startsWith("reported document-type.bpmn: document-type"))
                .noneMatch(line -> line.contains("pom.xml"));
    }
}
