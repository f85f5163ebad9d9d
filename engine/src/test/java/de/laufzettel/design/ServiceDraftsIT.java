package de.laufzettel.design;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.laufzettel.design.SavedVersion.Kind;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.testing.DogTax;
import de.laufzettel.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ServiceDraftsIT {

    private static final String TEXT = "texts/bescheid.html";
    private static final String OTHER_TEXT = "texts/ablehnung.html";

    @Autowired
    ServiceDrafts drafts;

    @Autowired
    ServiceCheck check;

    private final String id = "steuer-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_draft() {
        drafts.create(DogTax.named(id), "dora");
    }

    @Test
    void a_draft_gives_back_what_was_put_in() {
        assertThat(drafts.packageOf(id)).contains(DogTax.named(id));
        assertThat(drafts.find(id).orElseThrow().titleDe()).isEqualTo("Hundesteuer anmelden");
        assertThat(drafts.files(id)).extracting(DraftFile::path).contains("process.bpmn", "service.yaml", TEXT);
        assertThat(drafts.all()).extracting(Draft::serviceId).contains(id);
    }

    @Test
    void a_service_is_drawn_once() {
        assertThatExceptionOfType(DraftExists.class).isThrownBy(() -> drafts.create(DogTax.named(id), "emil"));
    }

    @Test
    void every_save_is_in_the_history() {
        Draft saved = drafts.save(id, TEXT, bytes("<p>Eins</p>"), 1, "dora");
        drafts.save(id, TEXT, bytes("<p>Zwei</p>"), saved.revision(), "emil");

        assertThat(drafts.read(id, TEXT)).hasValueSatisfying(content -> assertThat(content).isEqualTo(bytes("<p>Zwei</p>")));
        assertThat(drafts.history(id, TEXT)).extracting(SavedVersion::savedBy).containsExactly("emil", "dora", "dora");
        assertThat(drafts.read(id, drafts.history(id, TEXT).get(1).id())).hasValueSatisfying(
                content -> assertThat(content).isEqualTo(bytes("<p>Eins</p>")));
    }

    @Test
    void the_second_of_two_designers_is_told_who_saved_what_and_loses_nothing() {
        drafts.save(id, TEXT, bytes("<p>Dora</p>"), 1, "dora");

        assertThatExceptionOfType(SaveConflict.class)
                .isThrownBy(() -> drafts.save(id, TEXT, bytes("<p>Emil</p>"), 1, "emil"))
                .satisfies(conflict -> {
                    assertThat(conflict.savedBy()).isEqualTo("dora");
                    assertThat(conflict.path()).isEqualTo(TEXT);
                    assertThat(conflict.theirs()).isEqualTo(bytes("<p>Dora</p>"));
                    assertThat(conflict.yours()).isEqualTo(bytes("<p>Emil</p>"));
                    assertThat(conflict.currentRevision()).isEqualTo(2);
                });

        assertThat(drafts.read(id, TEXT).orElseThrow()).isEqualTo(bytes("<p>Dora</p>"));
        SavedVersion newest = drafts.history(id, TEXT).get(0);
        assertThat(newest.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(drafts.read(id, newest.id()).orElseThrow()).as("Emil's text").isEqualTo(bytes("<p>Emil</p>"));
    }

    @Test
    void a_file_that_the_other_one_removed_is_a_conflict_too() {
        drafts.save(id, TEXT, null, 1, "dora");

        assertThatExceptionOfType(SaveConflict.class)
                .isThrownBy(() -> drafts.save(id, TEXT, bytes("<p>Emil</p>"), 1, "emil"))
                .satisfies(conflict -> assertThat(conflict.theirs()).isNull());
    }

    @Test
    void two_designers_on_two_files_do_not_disturb_each_other() {
        drafts.save(id, TEXT, bytes("<p>Dora</p>"), 1, "dora");

        Draft emils = drafts.save(id, OTHER_TEXT, bytes("<p>Emil</p>"), 1, "emil");

        assertThat(emils.revision()).isEqualTo(3);
    }

    @Test
    void after_the_conflict_the_second_one_can_save_knowingly() {
        drafts.save(id, TEXT, bytes("<p>Dora</p>"), 1, "dora");
        assertThatExceptionOfType(SaveConflict.class).isThrownBy(() -> drafts.save(id, TEXT, bytes("<p>Emil</p>"), 1, "emil"))
                .satisfies(conflict -> drafts.save(id, TEXT, conflict.yours(), conflict.currentRevision(), "emil"));

        assertThat(drafts.read(id, TEXT).orElseThrow()).isEqualTo(bytes("<p>Emil</p>"));
    }

    @Test
    void saving_the_same_content_again_changes_nothing() {
        Draft once = drafts.save(id, TEXT, bytes("<p>Eins</p>"), 1, "dora");

        assertThat(drafts.save(id, TEXT, bytes("<p>Eins</p>"), 1, "emil")).isEqualTo(once);
    }

    @Test
    void of_twenty_at_once_one_wins_and_nineteen_are_told() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byte[] content = bytes("<p>" + i + "</p>");
            all.add(() -> {
                try {
                    drafts.save(id, TEXT, content, 1, "designer");
                    return true;
                } catch (SaveConflict told) {
                    return false;
                }
            });
        }
        var threads = Executors.newFixedThreadPool(8);
        int winners = 0;
        for (var result : threads.invokeAll(all)) {
            winners += result.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(winners).isEqualTo(1);
        assertThat(drafts.history(id, TEXT)).as("all twenty and the first").hasSize(21);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            process.bpmn             | das ist kein XML                                              | process.bpmn
            process.bpmn             | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x> | process.bpmn
            decisions/steuer.dmn     | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x> | decisions/steuer.dmn
            decisions/steuer.dmn     | <definitions/>                                                | decisions/steuer.dmn
            forms/antrag.form.json   | {"components": 5}                                             | forms/antrag.form.json
            forms/antrag.form.json   | nope                                                          | forms/antrag.form.json
            service.yaml             | id: x                                                         | service.yaml
            ../../etc/passwd         | x                                                             |
            forms/../../boese.json   | x                                                             |
            """)
    void what_no_editor_could_open_again_is_refused_and_nothing_changes(String path, String content, String file) {
        assertThatExceptionOfType(SaveRefused.class).isThrownBy(() -> drafts.save(id, path, bytes(content), 1, "dora"))
                .satisfies(refused -> {
                    assertThat(refused.problem().messageDe()).isNotBlank();
                    if (file != null) {
                        assertThat(refused.problem().file()).isEqualTo(file);
                    }
                });

        assertThat(drafts.packageOf(id)).contains(DogTax.named(id));
        assertThat(drafts.find(id).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void a_form_that_is_none_is_refused_with_the_json_pointer() {
        assertThatExceptionOfType(SaveRefused.class)
                .isThrownBy(() -> drafts.save(id, "forms/antrag.form.json", bytes("{\"components\":[{\"type\":\"textfield\",\"key\":\"a\"},7]}"), 1, "dora"))
                .satisfies(refused -> assertThat(refused.problem().place()).isEqualTo("/components/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>",
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><collaboration id='c'><participant id='p'/></collaboration></definitions>",
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><choreography id='c'/></definitions>",
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='a'/><process id='b'/></definitions>",
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='a'><task id='t'/><task id='t'/></process></definitions>",
        "<definitions xmlns='http://schema.omg.org/spec/BPMN/2.0'><process id='a'/></definitions>"})
    void a_model_that_cannot_run_is_kept_as_it_is_and_its_problems_are_named(String model) {
        drafts.save(id, "process.bpmn", bytes(model), 1, "dora");

        assertThat(drafts.read(id, "process.bpmn")).contains(bytes(model));
        assertThat(check.check(drafts.packageOf(id).orElseThrow())).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("process.bpmn");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        });
    }

    @Test
    void a_model_of_ten_thousand_elements_is_kept_as_well() {
        String tasks = IntStream.range(0, 10_000).mapToObj(i -> "<task id='t" + i + "'/>").collect(Collectors.joining());
        byte[] large = bytes("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='a'>" + tasks + "</process></definitions>");

        assertThat(drafts.save(id, "process.bpmn", large, 1, "dora").revision()).isEqualTo(2);
    }

    @Test
    void a_model_over_the_limit_of_bytes_is_refused() {
        byte[] large = bytes("<x>" + " ".repeat(2_100_000) + "</x>");

        assertThatExceptionOfType(SaveRefused.class).isThrownBy(() -> drafts.save(id, "process.bpmn", large, 1, "dora"));
    }

    @Test
    void the_process_and_the_manifest_cannot_be_removed_and_the_id_stays() {
        assertThatExceptionOfType(SaveRefused.class).isThrownBy(() -> drafts.save(id, "process.bpmn", null, 1, "dora"));
        assertThatExceptionOfType(SaveRefused.class).isThrownBy(() -> drafts.save(id, "service.yaml", null, 1, "dora"));
        ServicePackage other = DogTax.named("ganz-anders");
        assertThatExceptionOfType(SaveRefused.class)
                .isThrownBy(() -> drafts.save(id, "service.yaml", other.file("service.yaml"), 1, "dora"));
    }

    @Test
    void a_draft_that_does_not_exist_is_said_so() {
        assertThatExceptionOfType(DraftMissing.class).isThrownBy(() -> drafts.save("gibt-es-nicht", TEXT, bytes("x"), 1, "dora"));
        assertThat(drafts.packageOf("gibt-es-nicht")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
