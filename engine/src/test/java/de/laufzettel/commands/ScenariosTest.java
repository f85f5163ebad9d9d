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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            forms/antrag.form.json                     | {"components":[
            process.bpmn                               | <definitions
            decisions/steuer.dmn                       | <a
            scenarios/01-zugestimmt-mit-email.yaml     | name: [
            """)
    void what_cannot_be_read_makes_scenarios_red_with_a_reason_and_the_json_stays_json(String path, String content) throws IOException {
        PackageWriter.folder(ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow(), folder);
        Files.writeString(folder.resolve(path), content);

        assertThat(scenarios(folder.toString(), "--json")).isEqualTo(Exit.WRONG);

        JsonNode first = JsonMapper.builder().build().readTree(out.toByteArray()).at("/scenarios/0");
        assertThat(first.at("/green").asBoolean()).isFalse();
        assertThat(first.at("/differences/0/message/de").asString()).isNotBlank();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_service_without_scenarios_has_none_that_is_red() throws IOException {
        PackageWriter.folder(ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow(), folder);
        try (var files = Files.list(folder.resolve("scenarios"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        assertThat(scenarios(folder.toString())).isEqualTo(Exit.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 scenarios, 0 green, 0 red");
    }

    private int scenarios(String... arguments) {
        return Commands.run(new Scenarios(), List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
