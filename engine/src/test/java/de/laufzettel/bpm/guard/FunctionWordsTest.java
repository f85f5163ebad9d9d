package de.laufzettel.bpm.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.bpm.FunctionDescription;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {

    @Test
    void every_function_is_described_with_as_many_parameters_as_it_has() {
        assertThat(FunctionWords.all()).extracting(FunctionDescription::name).containsExactlyInAnyOrderElementsOf(Functions.names());
        assertThat(FunctionWords.all()).allSatisfy(function ->
                assertThat(function.parameters()).as(function.signature()).hasSize(Functions.parameters(function.name())));
    }

    @Test
    void every_example_is_allowed() {
        assertThat(FunctionWords.all()).allSatisfy(function ->
                assertThat(ExpressionTree.parse(function.example(), Set.of()).problems()).as(function.example()).isEmpty());
    }
}
