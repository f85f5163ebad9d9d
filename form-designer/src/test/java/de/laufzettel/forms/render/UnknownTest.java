package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.evaluate.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownTest {
    @Test
    void premium_components_are_not_shown_and_keep_their_data() {
        Given given = Given.components("{'type':'sketchpad','key':'s','label':'Skizze','input':true}").with("s", Map.of("linien", List.of(1, 2)));

        assertThat(given.page().select("#form-fields > *")).isEmpty();
        assertThat(given.posted().data()).isEqualTo(Map.of("s", Map.of("linien", List.of(1, 2))));
    }

    @Test
    void an_unknown_layout_shows_what_it_holds() {
        Given given = Given.components("{'type':'karte','key':'k','components':[{'type':'textfield','key':'a','label':'A'}]}");

        assertThat(given.posted(page -> page.type("a", "x")).data()).isEqualTo(Map.of("a", "x"));
    }

    @Test
    void what_is_not_shown_is_not_demanded_either() {
        String required = "'input':true,'validate':{'required':true}";
        Given given = Given.components("{'type':'sketchpad','key':'s','label':'Skizze'," + required + "},"
                + "{'type':'tree','key':'b','label':'Baum','input':true,'tree':true,'components':[{'type':'textfield','key':'a','label':'A'," + required + "}]},"
                + "{'type':'recaptcha','key':'r'," + required + "}");

        assertThat(given.form.evaluate(Map.of(), Given.rules(Locale.GERMAN)).errors()).isEmpty();
        assertThat(given.form.evaluate(Map.of(), Given.rules(Locale.GERMAN).withMode(Mode.COMPATIBLE)).errors()).isNotEmpty();
    }
}
