package de.laufzettel.forms.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.schema.FormSchema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Form.io leaves to the browser is done in strict mode, because there is no script in the browser that could. */
class BrowserPartTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final EvaluationContext STRICT =
            EvaluationContext.strict(Locale.GERMAN, BERLIN, Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), BERLIN));
    private static final String SUM = "{'type':'number','key':'summe','calculateValue':'value = data.a + data.b'%s},"
            + "{'type':'number','key':'a'},{'type':'number','key':'b','calculateValue':'value = data.a * 2'}";

    private static Map<String, Object> strict(String components, Map<String, Object> data) {
        return form(components).evaluate(data, STRICT).data();
    }

    private static CompiledForm form(String components) {
        return CompiledForm.compile(FormSchema.parse(("{'components':[" + components + "]}").replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void values_are_calculated_whatever_the_order_of_the_fields() {
        assertThat(strict(SUM.formatted(""), Map.of("a", 5))).containsEntry("b", 10).containsEntry("summe", 15);
    }

    @Test
    void a_result_that_somebody_wrote_over_stays_when_the_form_allows_it() {
        assertThat(strict(SUM.formatted(",'allowCalculateOverride':true"), Map.of("a", 5, "summe", 7))).containsEntry("summe", 7);
        assertThat(strict(SUM.formatted(""), Map.of("a", 5, "summe", 7))).containsEntry("summe", 15);
    }

    @Test
    void compatible_mode_leaves_it_to_the_browser() {
        assertThat(form(SUM.formatted("")).evaluate(Map.of("a", 5), STRICT.withMode(Mode.COMPATIBLE)).data()).isEqualTo(Map.of("a", 5));
    }

    @Test
    void numbers_have_defaults_and_none_once_they_were_emptied() {
        String number = "{'type':'number','key':'n','defaultValue':0}";

        assertThat(strict(number, Map.of())).isEqualTo(Map.of("n", 0));
        java.util.Map<String, Object> emptied = new java.util.HashMap<>();
        emptied.put("n", null);
        assertThat(strict(number, emptied)).isEmpty();
    }

    @Test
    void a_data_grid_starts_with_a_row_that_has_its_defaults_and_is_not_there_when_it_has_none() {
        String grid = "{'type':'datagrid','key':'g','components':[{'type':'number','key':'menge'%s},{'type':'textfield','key':'was','validate':{'required':true}}]}";

        assertThat(strict(grid.formatted(",'defaultValue':1"), Map.of())).isEqualTo(Map.of("g", List.of(Map.of("menge", 1))));
        Evaluation empty = form(grid.formatted("")).evaluate(Map.of(), STRICT);
        assertThat(empty.data()).isEmpty();
        assertThat(empty.errors()).isEmpty();
    }

    @Test
    void a_calculation_that_never_settles_comes_to_an_end() {
        assertThat(strict("{'type':'number','key':'a','calculateValue':'value = (data.b || 0) + 1'},{'type':'number','key':'b','calculateValue':'value = (data.a || 0) + 1'}", Map.of()))
                .containsKeys("a", "b");
    }
}
