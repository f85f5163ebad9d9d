package de.laufzettel.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private final FormSchema form = FormSchema.parse("""
            {"title":"Hund","i18n":{"en":{"title":"Dog"}},"components":[
              {"type":"panel","key":"p","title":"Seite","components":[
                {"type":"select","key":"breed","label":"Rasse","validate":{"required":true,"customMessage":"Bitte wählen"},
                 "data":{"values":[{"label":"Mops","value":"mops","i18n":{"en":"Pug"}},{"label":"Beagle","value":"beagle"}]},
                 "i18n":{"en":{"label":"Breed","customMessage":"Please choose","type":"button","conditional":{"show":true}}}}]}]}
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void words_are_taken_wherever_they_stand() {
        FormSchema english = form.in(Locale.ENGLISH);
        Component breed = english.components().get(0).children().get(0);

        assertThat(english.title()).isEqualTo("Dog");
        assertThat(breed.label()).isEqualTo("Breed");
        assertThat(breed.text("validate.customMessage")).isEqualTo("Please choose");
        assertThat(breed.at("data.values")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .extracting(value -> ((Map<?, ?>) value).get("label")).isEqualTo(List.of("Pug", "Beagle"));
    }

    @Test
    void what_has_no_translation_stays_german() {
        assertThat(form.in(Locale.ENGLISH).components().get(0).label()).isEqualTo("Seite");
    }

    @Test
    void a_translation_brings_words_and_no_behaviour() {
        Component breed = form.in(Locale.ENGLISH).components().get(0).children().get(0);

        assertThat(breed.type()).isEqualTo("select");
        assertThat(breed.has("conditional")).isFalse();
        assertThat(breed.is("validate.required")).isTrue();
    }

    @Test
    void a_language_the_form_does_not_have_gives_the_form_itself() {
        assertThat(form.in(Locale.GERMAN)).isSameAs(form);
        assertThat(form.in(Locale.FRENCH)).isSameAs(form);
    }

    @Test
    void the_form_is_written_back_with_its_translations() {
        assertThat(new String(form.toJson(), StandardCharsets.UTF_8)).contains("\"Pug\"", "\"Rasse\"", "\"Breed\"");
    }
}
