package de.laufzettel.commands;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.library.PackageWriter;
import de.laufzettel.library.ServicePackage;
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

class ValidateTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void a_service_with_nothing_wrong_exits_with_0() throws IOException {
        PackageWriter.folder(dogTax(), folder);

        assertThat(validate(folder.toString())).isEqualTo(Exit.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("0 errors, 0 warnings" + System.lineSeparator());
    }

    @Test
    void a_problem_is_a_line_with_file_place_severity_and_code_and_exits_with_1() throws IOException {
        PackageWriter.folder(broken(), folder);

        assertThat(validate(folder.toString())).isEqualTo(Exit.WRONG);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("process.bpmn#antragPruefen: error missing-group: ");
    }

    @Test
    void machines_get_json_in_both_languages() throws IOException {
        PackageWriter.folder(broken(), folder);

        assertThat(validate(folder.toString(), "--json")).isEqualTo(Exit.WRONG);

        JsonNode json = JsonMapper.builder().build().readTree(out.toByteArray());
        assertThat(json.at("/errors").asInt()).isEqualTo(1);
        assertThat(json.at("/problems/0/place").asString()).isEqualTo("antragPruefen");
        assertThat(json.at("/problems/0/message/de").asString()).contains("Eingang");
    }

    @Test
    void a_folder_that_is_no_service_is_a_problem_of_its_own() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "nothing here");

        assertThat(validate(folder.toString())).isEqualTo(Exit.WRONG);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("service.yaml").contains("error package");
    }

    @Test
    void what_cannot_run_says_why_on_the_other_stream_and_exits_with_2() throws IOException {
        assertThat(validate()).isEqualTo(Exit.NOT_RUN);
        assertThat(validate(folder.resolve("nothing").toString())).isEqualTo(Exit.NOT_RUN);
        assertThat(validate("--yaml")).isEqualTo(Exit.NOT_RUN);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: validate FOLDER").contains("is not a folder");
    }

    @Test
    void other_words_start_the_program() {
        assertThat(Commands.run()).isEmpty();
        assertThat(Commands.run("--server.port=8080")).isEmpty();
    }

    private int validate(String... arguments) throws IOException {
        return new Validate().run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static ServicePackage dogTax() {
        return ShippedServices.all().stream().filter(service -> service.id().equals("hundesteuer")).findFirst().orElseThrow();
    }

    private static ServicePackage broken() {
        String process = new String(dogTax().process(), StandardCharsets.UTF_8);
        return dogTax().with(ServicePackage.PROCESS,
                process.replace(" camunda:candidateGroups=\"steueramt\"", "").getBytes(StandardCharsets.UTF_8));
    }
}
