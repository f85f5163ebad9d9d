package de.laufzettel.connectors;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Lookup;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Refusal;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import de.laufzettel.connectors.spi.TargetUse;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A connector that has every kind of field and every kind of end. For tests only. */
@ConnectorType(id = "parcel", category = Category.DATA, target = TargetUse.REQUIRED, icon = "M3 3h18v18z",
        name = @Words(de = "Paket", en = "Parcel"), description = @Words(de = "Verschickt Pakete.", en = "Sends parcels."))
public class ParcelConnector implements Connector {

    public enum Speed { SLOW, FAST }

    public record Item(
            @Field(label = @Words(de = "Name", en = "Name")) @NotBlank String name,
            @Field(label = @Words(de = "Stück", en = "Pieces")) @Positive int pieces) {
    }

    public record Order(
            @Field(label = @Words(de = "Empfänger", en = "Recipient")) @NotBlank String recipient,
            @Field(label = @Words(de = "Postleitzahl", en = "Postcode")) @Pattern(regexp = "[0-9]{5}") String postcode,
            @Field(label = @Words(de = "Gewicht", en = "Weight")) @Max(30) long weight,
            @Field(label = @Words(de = "Wert", en = "Value")) BigDecimal value,
            @Field(label = @Words(de = "Tag", en = "Day")) LocalDate day,
            @Field(label = @Words(de = "Tempo", en = "Speed")) Speed speed,
            @Field(label = @Words(de = "Versichert", en = "Insured")) boolean insured,
            @Field(label = @Words(de = "Inhalt", en = "Content")) @NotEmpty List<@Valid Item> items,
            @Field(label = @Words(de = "Papiere", en = "Papers")) List<DocumentHandle> papers) {
    }

    public record Sent(@Field(label = @Words(de = "Nummer", en = "Number")) String number,
            @Field(label = @Words(de = "Beleg", en = "Receipt")) DocumentHandle receipt,
            @Field(label = @Words(de = "Preis", en = "Price")) BigDecimal price) {
    }

    @Operation(id = "send", guarantee = Guarantee.LOOKUP,
            name = @Words(de = "Paket senden", en = "Send a parcel"), description = @Words(de = "Sendet es ab.", en = "Sends it off."),
            refusals = @Refusal(code = "NO_SUCH_PLACE", meaning = @Words(de = "Den Ort gibt es nicht.", en = "There is no such place.")))
    public Sent send(Order order, Call call) {
        switch (order.recipient()) {
            case "nowhere":
                throw new Rejected("NO_SUCH_PLACE", "No such place.");
            case "busy":
                throw new RetryLater(Duration.ofMinutes(5), "The depot is busy.");
            case "broken":
                throw new IllegalArgumentException("The depot answers nonsense.");
            default:
                return new Sent("P1", new DocumentHandle(new UUID(0, 1), "r.pdf", "application/pdf", 5), new BigDecimal("4.50"));
        }
    }

    @Lookup("send")
    public Optional<Sent> find(UUID key, Order order, Call call) {
        return key.equals(new UUID(0, 7)) ? Optional.of(new Sent("P7", null, null)) : Optional.empty();
    }
}
