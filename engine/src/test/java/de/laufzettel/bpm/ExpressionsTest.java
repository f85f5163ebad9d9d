package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    private final Expressions expressions =
            new Expressions(Clock.fixed(Instant.parse("2026-11-23T22:30:00Z"), ZoneId.of("UTC")));
    private final CaseData data = CaseData.of(Map.of(
            "hund", Map.of("name", "Rex <b>", "alter", 3, "gewicht", 12.5, "geimpft", true),
            "hunde", List.of(Map.of("name", "Rex"), Map.of("name", "Bello")),
            "steuer", Map.of("betrag", 1234.5),
            "antrag", Map.of("am", "2026-11-23", "um", "2026-11-23T23:30:00Z")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "${data.hund.alter}                                | 3",
            "${data.hund.gewicht}                              | 12,5",
            "${data.hund.geimpft}                              | ja",
            "${data.hunde[1].name}                             | Bello",
            "${data['hund']['alter'] + 1}                      | 4",
            "${data.hund.alter > 2 ? 'alt' : 'jung'}           | alt",
            "${empty data.hund.farbe and data.hund.alter == 3} | ja",
            "${euro(data.steuer.betrag)}                       | 1.234,50 €",
            "${date(data.antrag.am)}                           | 23.11.2026",
            "${date(data.antrag.um)}                           | 24.11.2026",
            "${date(plusDays(data.antrag.am, 14))}             | 07.12.2026",
            "${daysBetween(data.antrag.am, '2026-12-01')}      | 8",
            "${today()}                                        | 2026-11-23",
            "${size(data.hunde)}                               | 2",
            "Guten Tag ${data.hund.alter}, #{data.hund.alter}  | Guten Tag 3, 3"})
    void an_expression_reads_the_data_and_calls_functions(String template, String expected) {
        assertThat(expressions.interpolate(template, data, Locale.GERMAN).replace(' ', ' ')).isEqualTo(expected);
    }

    @Test
    void what_is_filled_in_cannot_bring_its_own_markup() {
        assertThat(expressions.interpolate("<p>${data.hund.name}</p>", data, Locale.GERMAN)).isEqualTo("<p>Rex &lt;b&gt;</p>");
    }

    @Test
    void an_expression_in_a_markup_editors_spelling_is_understood() {
        assertThat(expressions.interpolate("<p>${data.hund.alter &gt; 2 ? &quot;}alt&quot; : ''}</p>", data, Locale.GERMAN))
                .isEqualTo("<p>}alt</p>");
    }

    @Test
    void english_texts_get_english_numbers_and_words() {
        assertThat(expressions.interpolate("${euro(data.steuer.betrag)} ${data.hund.geimpft} ${data.hund.gewicht}", data,
                Locale.ENGLISH)).isEqualTo("€1,234.50 yes 12.5");
    }

    @Test
    void missing_data_is_an_empty_text() {
        assertThat(expressions.interpolate("[${data.nichts.da}] [${euro(data.nichts)}] [${date(data.nichts)}]", data, Locale.GERMAN))
                .isEqualTo("[] [] []");
    }

    @Test
    void says_which_paths_a_text_reads() {
        assertThat(expressions.reads("${data.hund.name} ${data.hunde[0].name} ${date(data.antrag.am)} ${data.hunde[data.nr].x}"))
                .containsExactlyInAnyOrder("hund.name", "hunde.0.name", "antrag.am", "hunde.x", "nr");
    }

    @Test
    void lists_the_placeholders_of_a_text() {
        assertThat(expressions.placeholders("a ${data.x} b ${data.y == '}'} c")).containsExactly("${data.x}", "${data.y == '}'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "${data.getClass()}", "${data.class}", "${data['class']}", "${''.getClass().forName('java.lang.Runtime')}",
            "${execution.processEngineServices}", "${taskService}", "${systemProperties['user.home']}", "${unknown(1)}",
            "${euro()}", "${T(java.lang.Runtime)}", "${data.x", "${}", "${a:b(1)}", "${data.hunde.stream()}", "${environment}"})
    void what_is_not_data_or_a_function_is_refused_in_both_languages(String template) {
        assertThatThrownBy(() -> expressions.interpolate(template, data, Locale.GERMAN))
                .isInstanceOfSatisfying(ExpressionRejected.class, rejected -> {
                    assertThat(rejected.messageDe()).isNotBlank();
                    assertThat(rejected.messageEn()).isNotBlank().isNotEqualTo(rejected.messageDe());
                });
        assertThat(expressions.problems(template)).isNotEmpty();
    }

    @Test
    void a_failing_expression_does_not_repeat_what_a_citizen_wrote() {
        assertThatThrownBy(() -> expressions.interpolate("${data.hund.name + 1}", data, Locale.GERMAN))
                .isInstanceOf(ExpressionRejected.class).hasMessageNotContaining("Rex").hasNoCause();
    }
}
