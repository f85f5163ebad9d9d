package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.SingleLine;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What searches ask for and give. */
public final class Finding {

    private Finding() {
    }

    public record PlanSearch(
            @Field(label = @Words(de = "Aktenplaneintrag", en = "File plan entry"),
                    hint = @Words(de = "Nummer im Aktenplan, zum Beispiel 9230", en = "Number in the file plan, for example 9230"))
            @NotBlank @Size(max = 60) @SingleLine String number) {
    }

    public record FileSearch(
            @Field(label = @Words(de = "Aktenplaneintrag", en = "File plan entry"),
                    hint = @Words(de = "Nummer oder Kennung. Leer: überall", en = "Number or id. Empty: everywhere"))
            @Size(max = 60) @SingleLine String filePlanEntry,
            @Field(label = @Words(de = "Aktenzeichen", en = "Reference of the file")) @Size(max = 100) @SingleLine String reference,
            @Field(label = @Words(de = "Titel", en = "Title")) @Size(max = 254) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject")) @Size(max = 1000) String subject) {
    }

    public record ProcedureSearch(
            @Field(label = @Words(de = "Akte", en = "File"), hint = @Words(de = "Kennung. Leer: überall", en = "Id. Empty: everywhere"))
            @Size(max = 100) @SingleLine String file,
            @Field(label = @Words(de = "Vorgangszeichen", en = "Reference of the procedure")) @Size(max = 100) @SingleLine String reference,
            @Field(label = @Words(de = "Titel", en = "Title")) @Size(max = 254) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject")) @Size(max = 1000) String subject) {
    }

    /** In the order of the e-file. */
    public record Found(
            @Field(label = @Words(de = "Zahl der Treffer", en = "Number of hits")) int count,
            @Field(label = @Words(de = "Kennung des ersten Treffers", en = "Id of the first hit")) String first,
            @Field(label = @Words(de = "Treffer", en = "Hits")) @Valid List<@Valid EFileObject> hits) {

        public static Found of(List<EFileObject> hits) {
            return new Found(hits.size(), hits.isEmpty() ? "" : hits.get(0).id(), hits);
        }
    }
}
