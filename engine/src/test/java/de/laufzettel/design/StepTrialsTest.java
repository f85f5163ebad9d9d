package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.design.StepTrial.Answer;
import de.laufzettel.design.StepTrialOutcome.State;
import de.laufzettel.targets.Installed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepTrialsTest {

    private static final Map<String, Object> WRITTEN = Map.of("name", "Dog ${data.hund.name}", "pieces", "${data.anzahl}");
    private static final Map<String, Object> DATA = Map.of("hund", Map.of("name", "Bello"), "anzahl", 2);

    private final RegisterConnector register = new RegisterConnector();
    private final StepTrials trials = new StepTrials(Installed.connectors(register), Installed.target("amt", "password", "s3cret"), Checks.EXPRESSIONS);

    @Test
    void a_stand_in_answers_with_a_result_of_the_described_shape_and_nothing_is_sent() {
        StepTrialOutcome outcome = run(WRITTEN, DATA, Answer.RESULT, null, null);

        assertThat(outcome.state()).isEqualTo(State.DONE);
        assertThat(outcome.inputs()).isEqualTo(Map.of("name", "Dog Bello", "pieces", 2));
        assertThat(outcome.result()).containsEntry("number", "Beispiel number").containsEntry("day", "2027-01-15").containsEntry("notes", List.of("Beispiel notes"));
        assertThat(register.calls).isZero();
    }

    @Test
    void inputs_that_the_real_run_would_refuse_are_refused_with_their_names() {
        StepTrialOutcome outcome = run(WRITTEN, Map.of("hund", Map.of("name", "Bello"), "anzahl", -1), Answer.RESULT, null, null);

        assertThat(outcome.state()).isEqualTo(State.INPUTS_WRONG);
        assertThat(outcome.problems()).extracting(StepTrialOutcome.StepTrialProblem::input).containsExactly("pieces");
    }

    @Test
    void an_expression_that_is_not_allowed_is_a_problem_of_its_input() {
        StepTrialOutcome outcome = run(Map.of("name", "${data.getClass()}", "pieces", "1"), DATA, Answer.RESULT, null, null);

        assertThat(outcome.state()).isEqualTo(State.INPUTS_WRONG);
        assertThat(outcome.problems()).singleElement().satisfies(problem -> assertThat(problem.input()).isEqualTo("name"));
    }

    @Test
    void a_stand_in_refuses_with_the_code_that_was_asked_for_and_its_meaning() {
        StepTrialOutcome outcome = run(WRITTEN, DATA, Answer.REFUSAL, "KNOWN", null);

        assertThat(outcome.state()).isEqualTo(State.REJECTED);
        assertThat(outcome.code()).isEqualTo("KNOWN");
        assertThat(outcome.words().de()).isEqualTo("Ist schon eingetragen.");
    }

    @Test
    void silence_means_that_it_is_repeated() {
        assertThat(run(WRITTEN, DATA, Answer.SILENCE, null, null).state()).isEqualTo(State.RETRY);
        assertThat(register.calls).isZero();
    }

    @Test
    void a_named_target_is_really_called() {
        StepTrialOutcome outcome = run(WRITTEN, DATA, Answer.REAL, null, "amt");

        assertThat(outcome.state()).isEqualTo(State.DONE);
        assertThat(outcome.result()).containsEntry("number", "R-2");
        assertThat(register.calls).isEqualTo(1);
    }

    @Test
    void what_a_broken_target_says_is_not_shown_because_it_may_quote_a_secret() {
        StepTrialOutcome outcome = run(Map.of("name", "broken", "pieces", 1), DATA, Answer.REAL, null, "amt");

        assertThat(outcome.state()).isEqualTo(State.FAILED);
        assertThat(outcome.toString()).doesNotContain("s3cret").contains("IllegalStateException");
    }

    @Test
    void a_target_that_refuses_really_is_told_like_a_stand_in_that_does() {
        assertThat(run(Map.of("name", "known", "pieces", 1), DATA, Answer.REAL, null, "amt").code()).isEqualTo("KNOWN");
    }

    @Test
    void nothing_is_called_without_a_target_or_with_one_that_is_not_configured() {
        assertThat(run(WRITTEN, DATA, Answer.REAL, null, null).state()).isEqualTo(State.FAILED);
        assertThat(run(WRITTEN, DATA, Answer.REAL, null, "elsewhere").state()).isEqualTo(State.FAILED);
        assertThat(register.calls).isZero();
    }

    @Test
    void an_operation_that_is_not_installed_is_not_tried() {
        assertThat(trials.run(Checks.dogTax(), new StepTrial("fax.send", Map.of(), Map.of(), Answer.RESULT, Optional.empty(), Optional.empty()), Locale.GERMAN)).isEmpty();
    }

    private StepTrialOutcome run(Map<String, Object> inputs, Map<String, Object> data, Answer answer, String code, String target) {
        return trials.run(Checks.dogTax(), new StepTrial("register.enter", inputs, data, answer, Optional.ofNullable(code), Optional.ofNullable(target)), Locale.GERMAN)
                .orElseThrow();
    }
}
