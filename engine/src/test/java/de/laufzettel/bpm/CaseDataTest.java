package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDataTest {

    private final CaseData data = CaseData.of(Map.of(
            "hund", Map.of("name", "Rex", "alter", 3), "hunde", List.of(Map.of("name", "Rex"), Map.of("name", "Bello"))));

    @Test
    void finds_a_value_by_its_path() {
        assertThat(data.at("hund.name")).isEqualTo("Rex");
        assertThat(data.at("hunde[1].name")).isEqualTo("Bello");
        assertThat(data.at("hunde.1.name")).isEqualTo("Bello");
        assertThat(data.at("hunde[7].name")).isNull();
        assertThat(data.at("nichts.da")).isNull();
        assertThat(data.has("hund.name")).isTrue();
        assertThat(data.has("hund.farbe")).isFalse();
    }

    @Test
    void writing_makes_a_copy_and_what_is_missing_on_the_way() {
        CaseData changed = data.with("hund.marke.nummer", 17).with("stellen[2].votum", "ja");

        assertThat(changed.at("hund.marke.nummer")).isEqualTo(17);
        assertThat(changed.at("hund.name")).isEqualTo("Rex");
        assertThat(changed.at("stellen[2].votum")).isEqualTo("ja");
        assertThat(changed.at("stellen[0]")).isNull();
        assertThat(data.has("hund.marke")).isFalse();
    }

    @Test
    void answers_are_merged_field_by_field_and_lists_as_a_whole() {
        CaseData merged = data.merge(Map.of("hund", Map.of("alter", 4), "hunde", List.of()));

        assertThat(merged.at("hund.name")).isEqualTo("Rex");
        assertThat(merged.at("hund.alter")).isEqualTo(4);
        assertThat(merged.at("hunde")).isEqualTo(List.of());
    }

    @Test
    void survives_its_own_json_with_numbers_of_the_same_kind() {
        Map<String, Object> content = new HashMap<>();
        content.put("whole", 7);
        content.put("long", 7_000_000_000L);
        content.put("part", 7.25);
        content.put("nothing", null);
        content.put("list", Arrays.asList(1, null, "x", true));
        content.put("umlaut", "Größe");

        assertThat(CaseData.fromJson(CaseData.of(content).toJson())).isEqualTo(content);
    }

    @Test
    void takes_what_json_knows_and_dates_as_texts() {
        CaseData plain = CaseData.of(Map.of("day", LocalDate.of(2026, 11, 23), "exact", new BigDecimal("800.00"), "part", new BigDecimal("0.5")));

        assertThat(plain.at("day")).isEqualTo("2026-11-23");
        assertThat(plain.at("exact")).isEqualTo(800);
        assertThat(plain.at("part")).isEqualTo(0.5);
    }

    @Test
    void refuses_objects_that_could_be_called() {
        assertThatThrownBy(() -> CaseData.of(Map.of("thread", Thread.currentThread())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("java.lang.Thread");
    }

    @Test
    void cannot_be_changed_from_outside() {
        Map<String, Object> inner = new HashMap<>(Map.of("a", 1));
        CaseData frozen = CaseData.of(Map.of("inner", inner));
        inner.put("a", 2);

        assertThat(frozen.at("inner.a")).isEqualTo(1);
        assertThatThrownBy(() -> frozen.put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> frozen.toMap().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void never_prints_what_a_citizen_answered() {
        assertThat(data.toString()).doesNotContain("Rex");
        assertThat(new ExternalStep("1", "t", "c", "p", "a", "i", Map.of("name", "Rex"), Map.of(), data).toString()).doesNotContain("Rex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", ".a", "a[].b"})
    void refuses_what_is_no_path(String path) {
        assertThatThrownBy(() -> data.at(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_index_of_a_billion_does_not_fill_the_memory() {
        CaseData changed = data.with("x[999999999]", 1);
        assertThat(changed.toJson().length).isLessThan(1000);
        assertThat(new String(changed.toJson(), StandardCharsets.UTF_8)).contains("999999999");
    }
}
