package de.laufzettel.forms.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.forms.evaluate.Lookups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectTest {
    private static final String ONE = "{'type':'select','key':'s','label':'Zone','data':{'values':[{'value':'a','label':'Zone <b>A</b>'},{'value':'b','label':'Zone B'}]}}";
    private static final String MANY = ONE.replace("'key'", "'multiple':true,'key'");

    @Test
    void the_first_entry_asks_to_choose() {
        Given given = Given.components(ONE);

        assertThat(given.page().select("option").eachText()).containsExactly("Bitte auswählen", "Zone A", "Zone B");
        assertThat(given.posted().data()).isEqualTo(Map.of("s", ""));
        assertThat(given.posted(page -> page.choose("s", "b")).data()).isEqualTo(Map.of("s", "b"));
    }

    @Test
    void several_choices_are_checkboxes() {
        Given given = Given.components(MANY).with("s", List.of("b"));

        assertThat(given.page().select("input[type=checkbox][name=s]")).hasSize(2);
        assertThat(given.posted(page -> page.choose("s", "a")).data()).isEqualTo(Map.of("s", List.of("b", "a")));
        assertThat(given.posted(page -> page.uncheck("s")).data()).isEqualTo(Map.of("s", List.of()));
    }

    @Test
    void objects_are_stored_whole() {
        String objects = "{'type':'select','key':'s','label':'Amt','dataSrc':'json','template':'<span>{{ item.name }}</span>','data':{'json':[{'id':1,'name':'Steueramt'},{'id':2,'name':'Bauamt'}]}}";
        Given given = Given.components(objects);
        String second = given.page().select("option").get(2).attr("value");

        assertThat(given.page().select("option").get(2).text()).isEqualTo("Bauamt");
        assertThat(given.posted(page -> page.choose("s", second)).data()).isEqualTo(Map.of("s", Map.of("id", 2, "name", "Bauamt")));
    }

    @Test
    void options_at_an_address_come_through_the_lookups() {
        String remote = "{'type':'select','key':'s','label':'Amt','dataSrc':'url','valueProperty':'id','template':'{{ item.name }}','data':{'url':'https://example.org/aemter'}}";
        Given given = Given.components(remote).finding(List.of(Map.of("id", "st", "name", "Steueramt")));

        assertThat(given.page().select("option").eachText()).contains("Steueramt");
        assertThat(given.posted(page -> page.choose("s", "st")).data()).isEqualTo(Map.of("s", "st"));
    }

    @Test
    void options_that_nobody_can_tell_become_a_text_field() {
        Given given = Given.components("{'type':'select','key':'s','label':'Amt','dataSrc':'custom','data':{'custom':'values = []'}}");

        assertThat(given.only("input[name=s]").attr("type")).isEqualTo("text");
        assertThat(given.posted(page -> page.type("s", "Steueramt")).data()).isEqualTo(Map.of("s", "Steueramt"));
    }

    @Test
    void an_address_is_filled_in_with_answers_as_texts_of_an_address() {
        List<String> asked = new ArrayList<>();
        Given given = Given.components("{'type':'select','key':'s','label':'Straße','dataSrc':'url','data':{'url':'https://example.org/{{ data.ort }}/strassen?von={{row.ort}}'}}")
                .with("ort", "Bad Tölz/../x&y").asking(new Lookups() {
                    @Override
                    public Optional<Object> fetch(String url) {
                        asked.add(url);
                        return Optional.of(List.of("Marktstraße"));
                    }
                });

        assertThat(given.page().select("option").eachText()).contains("Marktstraße");
        assertThat(asked).containsExactly("https://example.org/Bad%20T%C3%B6lz%2F..%2Fx%26y/strassen?von=Bad%20T%C3%B6lz%2F..%2Fx%26y");
    }

    @Test
    void options_of_a_resource_come_through_the_lookups_too() {
        Given given = Given.components("{'type':'select','key':'s','label':'Amt','dataSrc':'resource','valueProperty':'data.kurz','template':'<span>{{ item.data.name }}</span>',"
                + "'data':{'resource':'6939646b'}}").finding(List.of(Map.of("_id", "1", "data", Map.of("kurz", "st", "name", "Steueramt"))));

        assertThat(given.page().select("option").eachText()).contains("Steueramt");
        assertThat(given.posted(page -> page.choose("s", "st")).data()).isEqualTo(Map.of("s", "st"));
    }

    @Test
    void options_made_by_a_script_are_made_in_the_sandbox_from_the_answers() {
        Given given = Given.components("{'type':'select','key':'s','label':'Ware','dataSrc':'custom','valueProperty':'id','template':'{{ item.name }}',"
                + "'data':{'custom':'values = _.map(data.waren, function (w) { return {id: w, name: w.toUpperCase()}; })'}}").with("waren", List.of("brot", "salz"));

        assertThat(given.page().select("option").eachText()).containsExactly("Bitte auswählen", "BROT", "SALZ");
        assertThat(given.form.evaluate(given.posted(page -> page.choose("s", "salz")).data(), Given.rules(java.util.Locale.GERMAN)).data()).containsEntry("s", "salz");
    }
}
