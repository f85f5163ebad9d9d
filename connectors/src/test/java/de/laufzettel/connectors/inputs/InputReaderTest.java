package de.laufzettel.connectors.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.laufzettel.connectors.ParcelConnector;
import de.laufzettel.connectors.ParcelConnector.Item;
import de.laufzettel.connectors.ParcelConnector.Order;
import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.OperationDescription;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputReaderTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    private final OperationDescription send = ConnectorDescription.of(ParcelConnector.class).operation("parcel.send").orElseThrow();
    private final InputReader reader = new InputReader(VALIDATOR);

    @Test
    void text_from_a_template_becomes_the_type_of_the_field() {
        Order order = read(Map.of("weight", "12", "value", "19.90", "day", "2026-11-23T00:00:00+01:00", "speed", "FAST", "insured", "true"));

        assertThat(order.weight()).isEqualTo(12);
        assertThat(order.value()).isEqualTo(new BigDecimal("19.90"));
        assertThat(order.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(order.speed()).isEqualTo(ParcelConnector.Speed.FAST);
        assertThat(order.insured()).isTrue();
    }

    @Test
    void numbers_and_groups_of_the_case_are_taken_as_they_are() {
        Order order = read(Map.of("weight", 3, "value", 2.5, "items", List.of(Map.of("name", "Marke", "pieces", 2))));

        assertThat(order.value()).isEqualTo(new BigDecimal("2.5"));
        assertThat(order.items()).containsExactly(new Item("Marke", 2));
    }

    @Test
    void one_document_a_file_field_and_an_empty_place_make_one_list() {
        Map<String, Object> handle = Map.of("id", new UUID(0, 1).toString(), "name", "a.pdf", "mediaType", "application/pdf", "size", 10);
        Map<String, Object> uploaded = Map.of("storage", "laufzettel", "id", new UUID(0, 2).toString(), "name", "b-7f.png",
                "originalName", "b.png", "size", 20, "type", "image/png");
        List<Object> papers = new ArrayList<>(Arrays.asList(handle, List.of(uploaded), null, "", List.of()));

        Order order = read(Map.of("papers", papers));

        assertThat(order.papers()).extracting(paper -> paper.name() + " " + paper.mediaType())
                .containsExactly("a.pdf application/pdf", "b.png image/png");
    }

    @Test
    void what_is_not_given_is_null_and_a_list_is_empty() {
        Order order = read(Map.of("value", ""));

        assertThat(order.value()).isNull();
        assertThat(order.speed()).isNull();
        assertThat(order.papers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "recipient | ' ' | recipient | Die Eingabe „Empfänger“ (recipient) fehlt.",
            "postcode | 8033 | postcode | Die Eingabe „Postleitzahl“ (postcode) hat nicht die verlangte Form ([0-9]{5}).",
            "weight | 31 | weight | Die Eingabe „Gewicht“ (weight) darf höchstens 30 sein.",
            "weight | 1.5 | weight | Die Eingabe „Gewicht“ (weight) muss eine ganze Zahl sein.",
            "weight | '' | weight | Die Eingabe „Gewicht“ (weight) fehlt.",
            "value | viel | value | Die Eingabe „Wert“ (value) muss eine Zahl sein.",
            "day | 31.12.2026 | day | Die Eingabe „Tag“ (day) muss ein Datum (JJJJ-MM-TT) sein.",
            "speed | fast | speed | Die Eingabe „Tempo“ (speed) muss einer dieser Werte: SLOW, FAST sein.",
            "insured | ja | insured | Die Eingabe „Versichert“ (insured) muss true oder false sein.",
            "papers | a.pdf | papers[0] | Die Eingabe „Papiere“ (papers[0]) muss ein Dokument sein.",
            "items | a | items[0] | Die Eingabe „Inhalt“ (items[0]) muss eine Gruppe von Eingaben sein.",
            "wieght | 1 | wieght | Die Eingabe wieght gibt es hier nicht; es gibt: recipient, postcode, weight, value, day, speed, insured, items, papers."})
    void what_does_not_fit_is_said_in_the_words_of_the_template(String name, String value, String path, String message) {
        InputsRefused refused = refused(Map.of(name, value));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message().de()).isEqualTo(message);
        });
    }

    @Test
    void constraints_inside_a_list_are_told_with_their_place() {
        InputsRefused refused = refused(Map.of("items", List.of(Map.of("name", "a", "pieces", 1), Map.of("name", "b", "pieces", 0))));

        assertThat(refused.message(Locale.ENGLISH)).isEqualTo("The input \"Pieces\" (items[1].pieces) must be greater than 0.");
    }

    @Test
    void no_message_contains_a_value() {
        InputsRefused refused = refused(Map.of("value", "Erika Mustermann", "day", "geheim", "postcode", "80331"));

        assertThat(refused.getMessage() + refused.message(Locale.GERMAN)).doesNotContain("Mustermann", "geheim");
    }

    private Order read(Map<String, Object> changed) {
        return (Order) reader.read(send, inputs(changed));
    }

    private InputsRefused refused(Map<String, Object> changed) {
        return catchThrowableOfType(InputsRefused.class, () -> reader.read(send, inputs(changed)));
    }

    private static Map<String, Object> inputs(Map<String, Object> changed) {
        Map<String, Object> inputs = new HashMap<>(Map.of("recipient", "somebody", "weight", 1, "insured", false,
                "items", List.of(Map.of("name", "Marke", "pieces", 1))));
        inputs.putAll(changed);
        return inputs;
    }
}
