package de.laufzettel.connectors.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.connectors.ParcelConnector;
import de.laufzettel.connectors.TestCall;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConnectorDescriptionTest {

    private final ConnectorDescription parcel = ConnectorDescription.of(ParcelConnector.class);
    private final OperationDescription send = parcel.operation("parcel.send").orElseThrow();

    @Test
    void tells_topic_guarantee_and_refusals_of_an_operation() {
        assertThat(send.topic()).isEqualTo("parcel.send");
        assertThat(send.template()).isEqualTo("de.laufzettel.parcel.send");
        assertThat(send.guarantee()).isEqualTo(Guarantee.LOOKUP);
        assertThat(send.refusals()).extracting(RefusalDescription::code).containsExactly("NO_SUCH_PLACE");
    }

    @Test
    void tells_the_type_of_every_field_in_the_order_of_the_record() {
        assertThat(send.input().fields()).extracting(FieldDescription::name).containsExactly("recipient", "postcode", "weight", "value",
                "day", "speed", "insured", "items", "papers");
        assertThat(field("speed").type()).isEqualTo(new FieldType.Choice(List.of("SLOW", "FAST")));
        assertThat(field("papers").type()).isEqualTo(new FieldType.ListOf(new FieldType.Document()));
        assertThat(((FieldType.ListOf) field("items").type()).element()).isInstanceOf(FieldType.Nested.class);
    }

    @Test
    void tells_bounds_from_the_constraints() {
        assertThat(field("recipient").required()).isTrue();
        assertThat(field("postcode").required()).isFalse();
        assertThat(field("postcode").bounds().pattern()).contains("[0-9]{5}");
        assertThat(field("weight").bounds().most()).hasValue(30);
    }

    @Test
    void calls_the_method_and_passes_on_every_end_as_it_is() {
        ParcelConnector connector = new ParcelConnector();
        TestCall call = new TestCall(new UUID(0, 7));

        assertThat(send.call(connector, order("somebody"), call)).isInstanceOf(ParcelConnector.Sent.class);
        assertThatThrownBy(() -> send.call(connector, order("nowhere"), call)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> send.call(connector, order("busy"), call)).isInstanceOf(RetryLater.class);
        assertThatThrownBy(() -> send.call(connector, order("broken"), call)).isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asks_the_target_under_the_key_of_the_call() {
        ParcelConnector connector = new ParcelConnector();

        assertThat(send.find(connector, order("somebody"), new TestCall(new UUID(0, 7)))).isPresent();
        assertThat(send.find(connector, order("somebody"), new TestCall(new UUID(0, 8)))).isEmpty();
    }

    private FieldDescription field(String name) {
        return send.input().fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private static ParcelConnector.Order order(String recipient) {
        return new ParcelConnector.Order(recipient, "80331", 1, null, null, null, false, List.of(), List.of());
    }
}
