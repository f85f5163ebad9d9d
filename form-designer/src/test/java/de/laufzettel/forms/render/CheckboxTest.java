package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckboxTest {
    private static final String BOX = "{'type':'checkbox','key':'c','label':'Ja'}";

    @Test
    void unchecked_is_false_and_not_missing() {
        assertThat(Given.components(BOX).posted().data()).isEqualTo(Map.of("c", false));
        assertThat(Given.components(BOX).posted(page -> page.choose("c", "true")).data()).isEqualTo(Map.of("c", true));
        assertThat(Given.components(BOX).with("c", true).posted(page -> page.uncheck("c")).data()).isEqualTo(Map.of("c", false));
    }

    @Test
    void several_that_act_as_radio_buttons_share_one_value() {
        Given given = Given.components("{'type':'checkbox','inputType':'radio','name':'w','value':'a','key':'x','label':'A'},"
                + "{'type':'checkbox','inputType':'radio','name':'w','value':'b','key':'y','label':'B'}").with("w", "a");

        assertThat(given.only("[name=w][checked]").attr("value")).isEqualTo("a");
        assertThat(given.error("w", "Bitte wählen").page().select("input[name=w]").eachAttr("id")).containsExactly("f-w", "f-w.y");
        assertThat(given.posted(page -> page.choose("w", "b")).data()).isEqualTo(Map.of("w", "b"));
    }
}
