package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTrialsTest {

    private final DecisionTrials trials = new DecisionTrials(Clock.systemUTC());

    @Test
    void the_rows_that_fire_are_named() {
        DecisionTrial trial = trials.run(table("FIRST", "integer", rule("a", "&lt; 18", "\"Kind\""), rule("b", "&gt;= 18", "\"Erwachsen\"")),
                "alter", Map.of("alter", 21));
        assertThat(trial.problem()).isNull();
        assertThat(trial.result()).containsExactly(Map.of("gruppe", "Erwachsen"));
        assertThat(trial.steps()).singleElement().satisfies(step -> {
            assertThat(step.rules()).containsExactly("b");
            assertThat(step.inputs()).containsExactly(new DecisionTrial.Input("i1", 21));
        });
    }

    @Test
    void decisions_that_are_required_are_made_first_and_shown() {
        ServicePackage dogTax = ShippedServices.all().stream().filter(each -> each.id().equals("hundesteuer")).findFirst().orElseThrow();
        DecisionTrial trial = trials.run(dogTax.decisions().get("steuer"), "rassekategorie", Map.of("hund", Map.of("rasse", "Rottweiler")));
        assertThat(trial.problem()).isNull();
        assertThat(trial.steps()).last().satisfies(step -> assertThat(step.rules()).hasSize(1));
    }

    @Test
    void nothing_fits_is_an_empty_result_and_no_problem() {
        DecisionTrial trial = trials.run(table("FIRST", "integer", rule("a", "&lt; 18", "1")), "alter", Map.of("alter", 21));
        assertThat(trial.problem()).isNull();
        assertThat(trial.result()).isEmpty();
    }

    @Test
    void two_rows_of_a_unique_table_are_named_as_being_in_each_others_way() {
        DecisionTrial trial = trials.run(table("UNIQUE", "integer", rule("a", "&lt; 18", "1"), rule("b", "&lt; 20", "2")), "alter", Map.of("alter", 3));
        assertThat(trial.problem()).isNotNull();
        assertThat(trial.problem().code()).isEqualTo("hit-policy");
        assertThat(trial.problem().rules()).containsExactly("a", "b");
        assertThat(trial.problem().decisionId()).isEqualTo("alter");
    }

    @Test
    void a_value_of_the_wrong_kind_is_a_problem_in_plain_words() {
        DecisionTrial trial = trials.run(table("FIRST", "integer", rule("a", "&lt; 18", "1")), "alter", Map.of("alter", "zwölf"));
        assertThat(trial.problem()).isNotNull();
        assertThat(trial.problem().messageDe()).contains("Art");
    }

    @Test
    void what_the_gate_refuses_is_not_even_tried() {
        DecisionTrial trial = trials.run(table("FIRST", "integer",
                rule("a", "", "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }")), "alter", Map.of());
        assertThat(trial.problem()).isNotNull();
        assertThat(trial.result()).isEmpty();
        assertThat(trial.steps()).isEmpty();
    }

    @Test
    void a_document_type_or_another_file_is_rejected() {
        for (String bad : List.of("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", "<x/>", "no xml")) {
            assertThatThrownBy(() -> trials.run(bad.getBytes(StandardCharsets.UTF_8), "x", Map.of())).isInstanceOf(ModelRejected.class);
        }
    }

    private static byte[] table(String hitPolicy, String type, String... rules) {
        return ("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="alter" name="Alter"><decisionTable id="t" hitPolicy="%s">
                    <input id="i1"><inputExpression id="e1" typeRef="%s"><text>data.alter</text></inputExpression></input>
                    <output id="o1" name="gruppe"/>%s
                  </decisionTable></decision></definitions>""").formatted(hitPolicy, type, String.join("", rules)).getBytes(StandardCharsets.UTF_8);
    }

    private static String rule(String id, String test, String output) {
        return "<rule id=\"" + id + "\"><inputEntry id=\"i-" + id + "\"><text>" + test + "</text></inputEntry><outputEntry id=\"o-" + id
                + "\"><text>" + output + "</text></outputEntry></rule>";
    }
}
