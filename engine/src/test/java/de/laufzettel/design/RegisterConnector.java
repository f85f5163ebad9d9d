package de.laufzettel.design;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Refusal;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.TargetUse;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;

/** Enters something into a register that stands elsewhere; counts how often it is really called. */
@ConnectorType(id = "register", category = Category.DATA, target = TargetUse.OPTIONAL, icon = "M0 0h24v24H0z",
        name = @Words(de = "Register", en = "Register"), description = @Words(de = "Trägt ein", en = "Enters"))
public class RegisterConnector implements Connector {

    int calls;

    public record Entry(@Field(label = @Words(de = "Name", en = "Name")) @NotBlank String name,
            @Field(label = @Words(de = "Stück", en = "Pieces")) @Positive int pieces) {
    }

    public record Entered(@Field(label = @Words(de = "Nummer", en = "Number")) String number, @Field(label = @Words(de = "Tag", en = "Day")) LocalDate day,
            @Field(label = @Words(de = "Vermerke", en = "Notes")) List<String> notes) {
    }

    @Operation(id = "enter", guarantee = Guarantee.IDEMPOTENT, name = @Words(de = "Eintragen", en = "Enter"), description = @Words(de = "Trägt ein", en = "Enters"),
            refusals = @Refusal(code = "KNOWN", meaning = @Words(de = "Ist schon eingetragen.", en = "Is entered already.")))
    public Entered enter(Entry entry, Call call) {
        calls++;
        if (entry.name().equals("broken")) {
            throw new IllegalStateException("Wrong password " + call.target().secret("password"));
        }
        if (entry.name().equals("known")) {
            throw new Rejected("KNOWN", "Known.");
        }
        return new Entered("R-" + entry.pieces(), LocalDate.of(2026, 3, 1), List.of());
    }
}
