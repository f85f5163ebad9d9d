package de.laufzettel.design;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.design.DataNames.Mark;
import de.laufzettel.design.DataNames.Offer;
import de.laufzettel.design.names.DataName;
import de.laufzettel.design.names.ValueType;
import de.laufzettel.library.ServicePackage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataNamesTest {

    private static final String PROCESS = "process.bpmn";

    private final DataNames names = new DataNames(Checks.EXPRESSIONS, Checks.CONNECTORS);

    @ParameterizedTest
    @CsvSource(textBlock = """
            antragsteller.vorname,  antragPruefen,      SURELY
            antragsteller.email,    antragPruefen,      POSSIBLY
            antragsteller.email,    mailSenden,         SURELY
            hund.rasseFrei,         antragPruefen,      POSSIBLY
            steuer.betrag,          antragPruefen,      SURELY
            steuer.betrag,          steuerBerechnen,    NEVER
            entscheidung.ergebnis,  antragPruefen,      NEVER
            entscheidung.ergebnis,  zugestimmt,         SURELY
            schreiben.document,     ablegen,            SURELY
            schreiben.document,     bescheidErstellen,  NEVER
            mail.messageId,         imPortalBeendet,    NEVER
            case.reference,         steuerBerechnen,    SURELY
            """)
    void a_name_says_how_surely_it_is_written_at_an_element(String path, String element, String written) {
        assertThat(offer(PROCESS, element, path).sureness()).isEqualTo(written);
    }

    @Test
    void a_text_is_where_the_steps_are_that_use_it() {
        assertThat(offer("texts/mail-schreiben.html", "", "zustellung.deliveredAt").sureness()).isEqualTo("SURELY");
        assertThat(offer("texts/bescheid.html", "", "zustellung.deliveredAt").sureness()).isEqualTo("NEVER");
    }

    @Test
    void a_choice_offers_its_values_in_both_languages_and_says_who_writes_it() {
        DataName name = offer(PROCESS, "entschieden", "entscheidung.ergebnis").name();

        assertThat(name.type()).isEqualTo(ValueType.TEXT);
        assertThat(name.options()).extracting(DataName.Option::value).containsExactly("zustimmen", "ablehnen");
        assertThat(name.options().get(1).en()).startsWith("Refuse");
        assertThat(name.writers()).singleElement().satisfies(writer -> {
            assertThat(writer.file()).isEqualTo("forms/pruefung.form.json");
            assertThat(writer.place()).startsWith("/components/");
            assertThat(writer.element()).isEqualTo("antragPruefen");
        });
    }

    @Test
    void results_of_decisions_and_connectors_have_types() {
        assertThat(offer(PROCESS, "", "steuer.betrag").name().type()).isEqualTo(ValueType.NUMBER);
        assertThat(offer(PROCESS, "", "steuer.kampfhund").name().type()).isEqualTo(ValueType.YES_NO);
        assertThat(offer(PROCESS, "", "schreiben.document").name().type()).isEqualTo(ValueType.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${data.hund.rase == 'Dackel'}                     | unknown-path        | data.hund.rase             | data.hund.rasse
            ${data.hund.rasse == 'Rotweiler'}                 | unknown-option      | Rotweiler                  | Rottweiler
            ${data.steuer.betrag > 'viel'}                    | type-mismatch       | data.steuer.betrag         |
            ${data.hund.name + 1 > 2}                         | type-mismatch       | data.hund.name             |
            ${data.antragsteller.geburtsdatum + 14 > 3}       | type-mismatch       | data.antragsteller.geburtsdatum |
            ${euro(data.hund.name) == ''}                     | type-mismatch       | data.hund.name             |
            ${data.hund.name}                                 | not-a-condition     | data.hund.name             |
            ${data.schreiben.document == null}                |                     |                            |
            ${empty data.mail.messageId}                      |                     |                            |
            ${data.mail.messageId == 'x'}                     | read-before-written | data.mail.messageId        |
            ${foo == 1}                                       | bad-expression      | ${foo == 1}                |
            ${data.hund.rasse ==}                             | bad-expression      | ${data.hund.rasse ==}      |
            ${data.hund.rasse == 'Dackel'                     | bad-expression      | ${data.hund.rasse == 'Dackel' |
            ${runde('x')}                                     | bad-expression      | ${runde('x')}              |
            ${data.hund.rasse == 'Dackel' && data.steuer.betrag >= 100.5} | | |
            ${data.steuer.betrag == '18'}                     |                     |                            |
            """)
    void a_condition_is_checked_and_the_wrong_word_marked(String text, String code, String wrong, String suggestion) {
        List<Mark> marks = names.check(Checks.dogTax(), PROCESS, "zugestimmt", text, true);

        if (code == null) {
            assertThat(marks).isEmpty();
            return;
        }
        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(mark.code()).isEqualTo(code);
            assertThat(text.substring(mark.from(), mark.to())).isEqualTo(wrong);
            assertThat(mark.suggestion()).isEqualTo(suggestion);
        });
    }

    @Test
    void what_is_not_saved_yet_counts() {
        ServicePackage service = Checks.changed(Checks.dogTax(), "forms/antrag.form.json", "\"key\": \"farbe\"", "\"key\": \"fellfarbe\"");

        assertThat(names.at(service, PROCESS, "")).extracting(offer -> offer.name().path()).contains("hund.fellfarbe").doesNotContain("hund.farbe");
    }

    private Offer offer(String file, String element, String path) {
        return names.at(Checks.dogTax(), file, element).stream().filter(offer -> offer.name().path().equals(path)).findFirst().orElseThrow();
    }
}
