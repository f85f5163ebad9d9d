package de.laufzettel.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FormSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static FormSchema parse(String json) {
        return FormSchema.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void given_a_form_with_unknown_things_when_written_then_they_stand_where_they_stood() {
        String json = ("{'zz':1,'display':'wizard','components':[{'b':null,'type':'unbekannt','key':'k','a':[1,2.50,{'x':'\u00e4'}],"
                + "'components':[{'type':'textfield','key':'t','validate':{'min':'5'}}]},null],'machineName':'f','empty':{}}").replace('\'', '"');

        byte[] written = parse(json).toJson();

        assertThat(MAPPER.readTree(written).toString()).isEqualTo(MAPPER.readTree(json).toString());
        assertThat(new String(written, StandardCharsets.UTF_8).replaceAll("\\s", "")).isEqualTo(json);
    }

    @Test
    void given_columns_and_tables_when_read_then_their_cells_are_groups() {
        FormSchema form = parse("{'components':[{'type':'columns','key':'c','columns':[{'components':[{'type':'textfield','key':'a'}]},"
                + "{'components':[]}]},{'type':'table','key':'t','rows':[[{'components':[{'type':'textfield','key':'b'}]},{}]]}]}");

        assertThat(form.components()).extracting(c -> c.groups().size()).containsExactly(2, 2);
        assertThat(form.components().get(1).children()).extracting(Component::pointer)
                .containsExactly("/components/1/rows/0/0/components/0");
    }

    @Test
    void given_a_form_when_someone_tries_to_change_it_then_that_fails() {
        FormSchema form = parse("{'components':[{'type':'textfield','key':'a','validate':{'required':true}}]}");

        assertThatThrownBy(() -> form.json().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) form.json().get("components")).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(form.components().get(0).with(java.util.Map.of("label", "L")).label()).isEqualTo("L");
        assertThat(form.components().get(0).label()).isEmpty();
    }

    @Test
    void given_wrong_json_when_parsed_then_the_error_has_a_pointer_and_says_why() {
        assertThatThrownBy(() -> parse("{'components':[{'type':'panel','components':[5]}]}"))
                .isInstanceOfSatisfying(FormRejected.class, e -> {
                    assertThat(e.pointer()).isEqualTo("/components/0/components/0");
                    assertThat(e.reason()).isEqualTo("a component must be an object");
                });
    }
}
