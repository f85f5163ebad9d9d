package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.evaluate.Forms.COMPATIBLE;
import static de.laufzettel.forms.evaluate.Forms.STRICT;
import static de.laufzettel.forms.evaluate.Forms.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.script.ThreadMeter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms and submissions made to hurt: refused or evaluated, each within a second of the processor's time. */
@Timeout(30)
class HostileInputTest {
    private static void withinASecond(Runnable attack) {
        long start = ThreadMeter.nanos();
        attack.run();
        assertThat((ThreadMeter.nanos() - start) / 1_000_000).as("milliseconds").isLessThan(1_500);
    }

    private static void evaluatedOrRefused(CompiledForm form, Map<String, ?> data) {
        withinASecond(() -> {
            try {
                form.evaluate(data, STRICT);
            } catch (EvaluationRefused e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }

    @Test
    void given_ten_thousand_components_when_compiled_and_evaluated_then_it_is_quick() {
        String components = IntStream.range(0, 10_000)
                .mapToObj(i -> field("textfield", "f" + i, "'conditional':{'show':true,'when':'f" + (i * 7 % 10_000) + "','eq':'x'}"))
                .collect(Collectors.joining(","));
        CompiledForm form = Forms.of(components);

        evaluatedOrRefused(form, Map.of("f0", "x"));
    }

    @Test
    void given_more_components_than_allowed_when_parsed_then_refused_with_the_place() {
        String components = IntStream.range(0, 12_001).mapToObj(i -> field("textfield", "f" + i, "")).collect(Collectors.joining(","));

        assertThatThrownBy(() -> Forms.of(components)).isInstanceOf(FormRejected.class).hasMessageContaining("/components/12000");
    }

    @Test
    void given_a_hundred_levels_when_parsed_then_refused() {
        String form = "{'type':'container','key':'c','input':true,'components':[".repeat(100) + "]}".repeat(100);

        assertThatThrownBy(() -> Forms.of(form)).isInstanceOf(FormRejected.class).hasMessageContaining("levels deep");
    }

    @Test
    void given_deep_or_broken_json_when_parsed_then_refused() {
        for (String json : List.of("[".repeat(100_000), "{\"components\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "{", "null", "[]",
                "{\"components\":{}}", "{\"components\":[1]}", "{\"components\":[]} x", "\u0000")) {
            assertThatThrownBy(() -> FormSchema.parse(json.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FormRejected.class);
        }
    }

    @Test
    void given_deep_data_when_evaluated_then_refused() {
        Object deep = "x";
        for (int i = 0; i < 5_000; i++) {
            deep = i % 2 == 0 ? List.of(deep) : Map.of("a", deep);
        }
        Map<String, Object> data = Map.of("a", deep);

        assertThatThrownBy(() -> Forms.of(field("textarea", "a", "")).evaluate(data, COMPATIBLE)).isInstanceOf(EvaluationRefused.class);
    }

    @Test
    void given_ten_megabytes_of_text_when_evaluated_then_it_is_quick_and_more_is_refused() {
        CompiledForm form = Forms.of(field("textfield", "a", "'validate':{'pattern':'(a+)+$','maxWords':5,'required':true},'truncateMultipleSpaces':true"),
                field("email", "b", ""), field("url", "c", ""), field("textarea", "d", "'validate':{'minWords':3}"), field("number", "e", ""),
                field("day", "f", ""), field("datetime", "g", ""), field("time", "h", ""), field("tags", "i", "'storeas':'array'"));
        for (String text : List.of("a".repeat(10_000_000), " /1,".repeat(2_500_000))) {
            for (String key : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")) {
                evaluatedOrRefused(form, Map.of(key, text));
            }
        }
        assertThatThrownBy(() -> form.evaluate(Map.of("a", "x".repeat(13_000_000)), STRICT)).isInstanceOf(EvaluationRefused.class)
                .hasMessageContaining("send less text");
    }

    @Test
    void given_patterns_that_explode_when_evaluated_then_they_are_stopped() {
        for (String pattern : List.of("(a+)+", "(a|a)*b", "(a|aa)+$", "(.*a){20}", "([a-zA-Z]+)*", "(?:a?){30}a{30}")) {
            CompiledForm form = Forms.of(field("textfield", "a", "'validate':{'pattern':'" + pattern + "'}"));
            evaluatedOrRefused(form, Map.of("a", "a".repeat(60) + "!"));
            evaluatedOrRefused(form, Map.of("a", "a".repeat(20_000) + "!"));
        }
    }

    @Test
    void given_strange_keys_when_evaluated_then_they_are_data_like_any_other() {
        Map<String, Object> data = new HashMap<>();
        for (String key : List.of("__proto__", "constructor", "prototype", "", "\u0000", "\ud800", "a.b", "a[0]", "toString", "hasOwnProperty")) {
            data.put(key, Map.of("polluted", true));
        }
        CompiledForm form = Forms.of(field("hidden", "__proto__", ""), field("hidden", "constructor", ""), field("textfield", "toString", ""),
                field("textfield", "a[999999999]", "'defaultValue':'x'"), field("textfield", "", "'defaultValue':'x'"),
                field("textfield", "n", "'calculateServer':true,'calculateValue':'value = typeof ({}).polluted'"));

        Evaluation result = form.evaluate(data, COMPATIBLE);

        assertThat(result.data()).containsEntry("n", "undefined");
        evaluatedOrRefused(form, data);
    }

    @Test
    void given_calculations_in_a_circle_when_evaluated_then_each_runs_once() {
        List<String> components = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            components.add(field("number", "c" + i, "'calculateServer':true,'calculateValue':'value = (data.c" + (i + 1) % 300 + " || 0) + 1'"));
        }
        evaluatedOrRefused(Forms.of(components.toArray(String[]::new)), Map.of());
    }

    @Test
    void given_many_rows_when_evaluated_then_evaluated_or_refused_by_number() {
        CompiledForm form = Forms.of("{'type':'datagrid','key':'g','label':'G','input':true,'components':["
                + field("textfield", "a", "'conditional':{'show':true,'when':'g.b','eq':'1'}") + "," + field("textfield", "b", "") + "]}");

        evaluatedOrRefused(form, Map.of("g", java.util.Collections.nCopies(20_000, Map.of("a", "1", "b", "1"))));
        assertThatThrownBy(() -> form.evaluate(Map.of("g", java.util.Collections.nCopies(60_000, Map.of())), STRICT))
                .isInstanceOf(EvaluationRefused.class).hasMessageContaining("fewer rows");
    }

    @Test
    void given_a_script_without_end_when_evaluated_then_refused_with_the_component() {
        CompiledForm form = Forms.of(field("textfield", "gut", ""), field("textfield", "boese", "'customConditional':'while (true) {}'"));

        assertThatThrownBy(() -> form.evaluate(Map.of(), STRICT)).isInstanceOfSatisfying(EvaluationRefused.class,
                e -> assertThat(e.path()).isEqualTo("boese"));
    }

    @Test
    void given_rules_that_multiply_when_evaluated_then_they_are_stopped() {
        String inner = "{'var':'data.l'}";
        for (int i = 0; i < 12; i++) {
            inner = "{'map':[" + "{'var':'data.l'}," + "{'reduce':[[1,2,3,4,5,6,7,8,9,10]," + "{'+':[{'var':'current'},{'var':'accumulator'}]},0]}]}";
        }
        CompiledForm form = Forms.of(field("hidden", "l", ""), field("textfield", "r", "'calculateServer':true,'calculateValue':{'cat':[" + inner + "]}"));

        evaluatedOrRefused(form, Map.of("l", java.util.Collections.nCopies(100_000, 1)));
    }
}
