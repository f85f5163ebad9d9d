package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static final String ADDRESS = "{'type':'address','key':'a','label':'Anschrift','enableManualMode':true}";

    @Test
    void its_parts_are_fields_that_the_browser_can_fill() {
        assertThat(Given.components(ADDRESS).page().select("label").eachText())
                .containsExactly("Straße und Hausnummer", "Adresszusatz", "Postleitzahl", "Ort", "Bundesland", "Land");
        assertThat(Given.components(ADDRESS).only("[name='a.address.zip']").attr("autocomplete")).isEqualTo("postal-code");
    }

    @Test
    void an_address_typed_by_hand_is_stored_as_the_original_stores_it() {
        Map<?, ?> value = (Map<?, ?>) Given.components(ADDRESS).posted(page -> page.type("a.address.city", "Starnberg")).data().get("a");

        assertThat(value.get("mode")).isEqualTo("manual");
        assertThat(((Map<?, ?>) value.get("address")).get("city")).isEqualTo("Starnberg");
    }

    @Test
    void an_address_that_was_found_stays_until_another_is_typed() {
        Map<String, Object> found = Map.of("mode", "autocomplete", "address", Map.of("place_id", "p1", "formatted_address", "Marienplatz 8, München"));
        Given given = Given.components(ADDRESS).with("a", found);

        assertThat(given.only(".kern-hint").text()).contains("Marienplatz 8, München");
        assertThat(given.posted().data()).isEqualTo(Map.of("a", found));
    }

    @Test
    void an_address_that_nobody_gave_is_empty_as_in_the_original() {
        assertThat(Given.components(ADDRESS).posted().data()).isEqualTo(Map.of("a", Map.of("mode", "autocomplete", "address", Map.of())));
    }
}
