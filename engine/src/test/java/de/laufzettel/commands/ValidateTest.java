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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            forms/antrag.form.json  | {"components":[
            forms/antrag.form.json  | []
            process.bpmn            | <definitions
            process.bpmn            | <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>
            decisions/steuer.dmn    | <a
            service.yaml            | id: [
            """)
    void a_file_that_cannot_be_read_is_a_problem_in_its_place_and_the_json_stays_json(String path, String content) throws IOException {
        PackageWriter.folder(dogTax(), folder);
        Files.writeString(folder.resolve(path), content);

        assertThat(validate("--json", folder.toString())).isEqualTo(Exit.WRONG);

        JsonNode json = JsonMapper.builder().build().readTree(out.toByteArray());
        assertThat(json.at("/problems").valueStream().map(problem -> problem.at("/file").asString())).contains(path);
        assertThat(err.size()).isZero();
    }

    @Test
    void what_cannot_run_says_why_on_the_other_stream_and_exits_with_2() throws IOException {
        Path file = Files.writeString(folder.resolve("dienst.zip"), "PK");

        assertThat(validate()).isEqualTo(Exit.NOT_RUN);
        assertThat(validate(folder.resolve("nothing").toString())).isEqualTo(Exit.NOT_RUN);
        assertThat(validate(folder.toString(), folder.toString())).isEqualTo(Exit.NOT_RUN);
        assertThat(validate(folder.toString(), "--yaml")).isEqualTo(Exit.NOT_RUN);
        assertThat(validate(file.toString())).isEqualTo(Exit.NOT_RUN);
        assertThat(validate(folder.toString())).as("no service in it").isEqualTo(Exit.NOT_RUN);
        assertThat(validate("stra\0sse")).isEqualTo(Exit.NOT_RUN);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: validate FOLDER", "is not a folder: there is nothing of this name", "no option --yaml",
                "is a file, not a folder", "no service in");
    }

    @Test
    void a_fault_of_the_program_is_not_taken_for_one_of_the_service_and_help_is_no_fault() {
        assertThat(run(new Validate(), "--help")).isEqualTo(Exit.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage: validate FOLDER");
        assertThat(run(new Faulty())).isEqualTo(Exit.NOT_RUN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("faulty: a fault of the program");
    }

    @Test
    void other_words_start_the_program() {
        assertThat(Commands.run()).isEmpty();
        assertThat(Commands.run("--server.port=8080")).isEmpty();
    }

    private int validate(String... arguments) throws IOException {
        return run(new Validate(), arguments);
    }

    private int run(Command command, String... arguments) {
        return Commands.run(command, List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static final class Faulty implements Command {

        @Override
        public String name() {
            return "faulty";
        }

        @Override
        public String usage() {
            return "faulty";
        }

        @Override
        public int run(List<String> arguments, PrintStream out, PrintStream err) {
            throw new IllegalStateException("broken");
        }
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
