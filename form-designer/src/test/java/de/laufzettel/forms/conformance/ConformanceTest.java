package de.laufzettel.forms.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus' cases against the results of @formio/core; the numbers are exact, so that an improvement is noted like a loss. */
class ConformanceTest {
    private static final Path CORPUS = Path.of("src/test/resources/conformance");

    @Test
    void given_the_corpus_when_evaluated_then_each_class_passes_exactly_as_often_as_listed() throws Exception {
        Conformance result = Conformance.run(CORPUS);

        List<String> passed = result.scores().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().passed() + " of " + e.getValue().cases())
                .toList();

        assertThat(passed).as(() -> result.differing().isEmpty() ? "" : result.differing().get(0).explain())
                .isEqualTo(Files.readAllLines(CORPUS.resolve("passed.txt")));
    }

    @Test
    void given_empty_and_broken_lines_when_read_then_only_the_broken_ones_fail(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("odd.jsonl"), ("\n  \n{no json\n\u00e4\n{\"id\":\"a\",\"form\":{\"components\":[{\"type\":"
                + "\"textfield\",\"key\":\"x\"}]},\"data\":{\"x\":\"1\"},\"expected\":{\"errors\":[],\"data\":{\"x\":\"1\"}}}\n")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        Conformance result = Conformance.run(folder);

        assertThat(result.total().cases()).isEqualTo(3);
        assertThat(result.total().passed()).isEqualTo(1);
        assertThat(result.differing().get(0).explain()).contains("odd.jsonl:3", "this line is no case");
    }

    @Test
    void given_a_wrong_expectation_when_evaluated_then_the_case_fails() {
        Case right = Case.read("""
                {"id":"a","class":"k","form":{"components":[{"type":"textfield","key":"x","input":true,"label":"X",
                "validate":{"required":true}}]},"data":{},"expected":{"errors":[{"path":"x","rule":"required",
                "message":"X is required"}],"data":{}}}""".replace("\n", ""), "k");
        Case wrong = Case.read(Case.json(java.util.Map.of("id", "a", "form", right.form(), "data", right.data(),
                "expected", java.util.Map.of("errors", List.of(), "data", java.util.Map.of()))), "k");

        assertThat(Outcome.of(right).full()).isTrue();
        assertThat(Outcome.of(wrong).full()).isFalse();
        assertThat(Outcome.of(wrong).verdict()).isFalse();
    }
}
