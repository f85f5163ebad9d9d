package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatamapTest {
    private static final String MAP = "{'type':'datamap','key':'m','label':'Wert','keyLabel':'Art','valueComponent':{'type':'number','key':'v','label':'Betrag'}}";

    @Test
    void names_can_be_changed_and_pairs_added_and_removed() {
        Given given = Given.components(MAP).with("m", Map.of("miete", 812));

        assertThat(given.posted(page -> page.type("m[0].key", "kaltmiete")).data()).isEqualTo(Map.of("m", Map.of("kaltmiete", 812)));
        assertThat(given.posted(page -> page.type("m[0].value", "900")).data()).isEqualTo(Map.of("m", Map.of("miete", 900)));
        assertThat(given.posted(page -> page.press("remove m[0]")).data()).isEqualTo(Map.of("m", Map.of()));
        assertThat(given.posted(page -> page.press("add m")).openRows()).containsExactly("m[1]");
    }

    @Test
    void a_pair_that_was_never_filled_in_is_not_stored() {
        assertThat(Given.components(MAP).posted().data()).isEqualTo(Map.of("m", Map.of()));
    }

    @Test
    void a_value_without_a_label_of_its_own_is_called_value() {
        Given given = Given.components("{'type':'datamap','key':'m','label':'M'}");

        assertThat(given.page().select("label").eachText()).containsExactly("Bezeichnung", "Wert (optional)");
    }
}
