package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionComparisonTest {

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
              <decision id="gebuehr" name="Gebühr"><decisionTable id="t" hitPolicy="FIRST">
                <input id="i1" label="Rasse"><inputExpression id="e" typeRef="string"><text>data.rasse</text></inputExpression></input>
                <output id="o1" label="Betrag" name="betrag" typeRef="number"/>
                <rule id="r1"><inputEntry id="a"><text>"Dackel"</text></inputEntry><outputEntry id="b"><text>100</text></outputEntry></rule>
                <rule id="r2"><inputEntry id="c"><text></text></inputEntry><outputEntry id="f"><text>200</text></outputEntry></rule>
              </decisionTable></decision>
            </definitions>""";

    @Test
    void a_changed_fee_is_told_with_its_row_and_column() {
        assertThat(words(TABLE, TABLE.replace(">100<", ">120<")))
                .containsExactly("„Gebühr“: Zeile 1, „Betrag“ war „100“, ist jetzt „120“.");
    }

    @Test
    void new_and_removed_rows_are_told_with_what_is_in_them() {
        String other = TABLE.replaceAll("(?s)<rule id=\"r1\">.*?</rule>",
                "<rule id=\"r3\"><inputEntry id=\"x\"><text>\"Pudel\"</text></inputEntry><outputEntry id=\"y\"><text>5</text></outputEntry></rule>");

        assertThat(words(TABLE, other)).containsExactly("„Gebühr“: Zeile 1 (\"Dackel\" → 100) wurde entfernt.",
                "„Gebühr“: Zeile 1 (\"Pudel\" → 5) ist neu.");
    }

    @Test
    void a_new_column_and_another_hit_policy_are_told() {
        String other = TABLE.replace("FIRST", "UNIQUE").replace("<output id=\"o1\"",
                "<output id=\"o0\" label=\"Grund\" name=\"grund\"/><output id=\"o1\"");

        assertThat(words(TABLE, other)).contains("„Gebühr“: Die Trefferregel war „FIRST“, ist jetzt „UNIQUE“.",
                "„Gebühr“: Die Spalte „Grund“ (Ergebnis) ist neu.");
    }

    @Test
    void the_same_table_has_no_differences_whatever_its_spaces() {
        assertThat(words(TABLE, TABLE.replace("\n", "\n  "))).isEmpty();
    }

    private static List<String> words(String before, String after) {
        return DecisionComparison.of(read(before), read(after)).stream().map(Difference::de).toList();
    }

    private static DecisionTables read(String dmn) {
        return DecisionTables.read(dmn.getBytes(StandardCharsets.UTF_8));
    }
}
