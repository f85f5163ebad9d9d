package de.laufzettel.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.check.FormProblems;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.evaluate.EvaluationContext;
import de.laufzettel.forms.evaluate.FieldError;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

class ShippedBlocksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Map<String, Object>> blocks() {
        return ShippedBlocks.all().stream().map(ShippedBlocksTest::read);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_block_speaks_both_languages_and_is_free_of_problems(Map<String, Object> block) {
        FormSchema form = form(block);
        assertThat(FormProblems.of(form)).isEmpty();
        Set<String> german = words(form.components());
        Set<String> english = words(form.in(Locale.ENGLISH).components());
        assertThat(german).doesNotContain("");
        // IBAN and Person are the same in both
        english.removeAll(Set.of("IBAN", "Person"));
        assertThat(english).doesNotContainAnyElementsOf(german);
        assertThat(((Map<?, ?>) block.get("title")).keySet()).hasToString("[de, en]");
        assertThat(((Map<?, ?>) block.get("hint")).keySet()).hasToString("[de, en]");
    }

    @ParameterizedTest
    @CsvSource({"DE89 3704 0044 0532 0130 00, true", "DE89370400440532013000, true", "NO9386011117947, true", "de89 3704 0044 0532 0130 00, false", "12345, false"})
    void an_iban_is_told_from_what_is_none(String iban, boolean good) {
        Map<String, Object> account = Map.of("kontoinhaber", "Erika Mustermann", "iban", iban, "einzug", true);
        Evaluation evaluation = CompiledForm.compile(form(blocks().filter(block -> block.get("id").equals("bankverbindung")).findFirst().orElseThrow()))
                .evaluate(Map.of("bankverbindung", account), EvaluationContext.strict(Locale.GERMAN, ZoneOffset.UTC, Clock.systemUTC()));
        assertThat(evaluation.errors().stream().map(FieldError::path)).isEqualTo(good ? List.of() : List.of("bankverbindung.iban"));
    }

    private static Set<String> words(List<Component> components) {
        Set<String> words = new HashSet<>();
        components.forEach(each -> {
            words.add(each.label());
            words.addAll(words(each.children()));
        });
        return words;
    }

    private static FormSchema form(Map<String, Object> block) {
        return FormSchema.of(Map.of("display", "form", "components", block.get("components")));
    }

    @SuppressWarnings("unchecked") // a block is an object
    private static Map<String, Object> read(byte[] block) {
        return JSON.readValue(block, Map.class);
    }
}
