package de.laufzettel.efile;

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
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files into the built-in e-file. */
@Component
@ConnectorType(id = "efile", category = Category.RECORDS,
        name = @Words(de = "E-Akte", en = "E-file"),
        description = @Words(de = "Legt Vorgänge mit ihren Dokumenten in der eingebauten E-Akte ab.",
                en = "Files procedures with their documents into the built-in e-file."),
        icon = "M3 5h6l2 2h10v12H3z M5 9v8h14V9z")
public class EFileConnector implements Connector {

    private final Filing filing;

    EFileConnector(Filing filing) {
        this.filing = filing;
    }

    /** What the designer says about a filing. */
    public record ProcedureToFile(
            @Field(label = @Words(de = "Aktenplaneintrag", en = "File plan entry"),
                    hint = @Words(de = "Nummer im Aktenplan, zum Beispiel 9230", en = "Number in the file plan, for example 9230"))
            @NotBlank @Size(max = 30) String filePlanEntry,
            @Field(label = @Words(de = "Akte", en = "File"),
                    hint = @Words(de = "Betreff der Akte. Gibt es sie noch nicht, wird sie angelegt.",
                            en = "Subject of the file. It is opened if there is none."))
            @NotBlank @Size(max = 254) String file,
            @Field(label = @Words(de = "Vorgang", en = "Procedure"),
                    hint = @Words(de = "Betreff des Vorgangs", en = "Subject of the procedure"))
            @NotBlank @Size(max = 254) String procedure,
            @Field(label = @Words(de = "Dokumente", en = "Documents"),
                    hint = @Words(de = "In der Reihenfolge, in der sie im Vorgang stehen sollen",
                            en = "In the order in which they shall stand in the procedure"),
                    suggestion = "${data.case.application}")
            @NotEmpty @Size(max = 50) List<DocumentHandle> documents) {
    }

    /** The receipt. */
    public record Filed(
            @Field(label = @Words(de = "Aktenzeichen", en = "Reference of the file")) String fileReference,
            @Field(label = @Words(de = "Vorgangszeichen", en = "Reference of the procedure")) String procedureReference,
            @Field(label = @Words(de = "Zahl der Dokumente", en = "Number of documents")) int documents) {
    }

    @Operation(id = "complete-procedure", guarantee = Guarantee.LOOKUP,
            name = @Words(de = "Vorgang ablegen", en = "File a procedure"),
            description = @Words(de = "Legt einen Vorgang mit allen Dokumenten in der richtigen Akte ab, genau einmal.",
                    en = "Files a procedure with all its documents in the right file, exactly once."),
            refusals = {
                @Refusal(code = NotFiled.ENTRY_UNKNOWN, bySettings = true, meaning = @Words(
                        de = "Den Aktenplaneintrag gibt es nicht.", en = "There is no such file plan entry.")),
                @Refusal(code = NotFiled.ENTRY_HAS_CHILDREN, bySettings = true, meaning = @Words(
                        de = "Unter diesem Aktenplaneintrag stehen weitere; Akten gehören in einen davon.",
                        en = "The entry has entries below it; files belong into one of those."))})
    public Filed completeProcedure(ProcedureToFile input, Call call) {
        try {
            return receipt(filing.complete(call.key(), order(input, call)));
        } catch (NotFiled refused) {
            throw new Rejected(refused.code(), refused.getMessage());
        }
    }

    @Lookup("complete-procedure")
    public Optional<Filed> findProcedure(UUID key, ProcedureToFile input, Call call) {
        return filing.find(key).map(EFileConnector::receipt);
    }

    private static FilingOrder order(ProcedureToFile input, Call call) {
        return new FilingOrder(input.filePlanEntry().strip(), input.file().strip(), input.procedure().strip(),
                call.reference(), input.documents().stream()
                        .map(document -> new FilingOrder.Content(document.name(), document.mediaType(),
                                () -> call.documents().open(document)))
                        .toList());
    }

    private static Filed receipt(FiledProcedure filed) {
        return new Filed(filed.fileReference(), filed.procedureReference(), filed.documents());
    }
}
