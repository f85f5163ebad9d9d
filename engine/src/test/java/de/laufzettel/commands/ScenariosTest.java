package de.laufzettel.commands;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.PackageWriter;
import de.laufzettel.library.ShippedServices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenariosTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void one_red_scenario_among_green_ones_exits_with_1_and_its_difference_is_read_by_machines() throws IOException {
        PackageWriter.folder(ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow(), folder);
        Path first = folder.resolve("scenarios/01-zugestimmt-mit-email.yaml");
        Files.writeString(first, Files.readString(first).replace("betrag: 25.0", "betrag: 26.0"));

        assertThat(scenarios(folder.toString(), "--json")).isEqualTo(Exit.WRONG);

        JsonNode json = JsonMapper.builder().build().readTree(out.toByteArray());
        assertThat(json.at("/red").asInt()).isEqualTo(1);
        assertThat(json.at("/green").asInt()).isPositive();
        assertThat(json.at("/scenarios/0/differences/0/message/en").asString()).contains("steuer.betrag").contains("26");
    }

    @Test
    void what_is_no_service_could_not_be_run() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "nothing here");

        assertThat(scenarios(folder.toString())).isEqualTo(Exit.NOT_RUN);
        assertThat(scenarios(folder.resolve("none").toString())).isEqualTo(Exit.NOT_RUN);
        assertThat(scenarios()).isEqualTo(Exit.NOT_RUN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: scenarios FOLDER [--json]");
    }

    private int scenarios(String... arguments) {
        return Commands.run(new Scenarios(), List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
