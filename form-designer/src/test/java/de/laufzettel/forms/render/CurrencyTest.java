package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrencyTest {
    @Test
    void money_shows_its_sign_and_both_places() {
        Given given = Given.components("{'type':'currency','key':'m','label':'Miete','currency':'EUR'}").with("m", 812.4);

        assertThat(given.only("input").attr("value")).isEqualTo("812,40");
        assertThat(given.only(".kern-input-group-text").text()).isEqualTo("€");
        assertThat(given.posted().data()).isEqualTo(Map.of("m", 812.4));
    }

    @Test
    void an_unknown_currency_is_shown_as_it_is_named() {
        assertThat(Given.components("{'type':'currency','key':'m','label':'M','currency':'Taler'}").only(".kern-input-group-text").text()).isEqualTo("Taler");
    }
}
