package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.connectors.spi.SingleLine;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** New files and procedures, and a procedure with all its documents at once. */
public final class Filing {

    private Filing() {
    }

    public record NewFile(
            @Field(label = @Words(de = "Aktenplaneintrag", en = "File plan entry"),
                    hint = @Words(de = "Nummer im Aktenplan, zum Beispiel 9230, oder Kennung",
                            en = "Number in the file plan, for example 9230, or id"))
            @NotBlank @Size(max = 60) @SingleLine String filePlanEntry,
            @Field(label = @Words(de = "Titel", en = "Title")) @NotBlank @Size(max = 200) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject"), kind = FieldKind.LONG_TEXT) @Size(max = 1000) String subject,
            @Field(label = @Words(de = "Zugriffsdefinition", en = "Access definition"),
                    hint = @Words(de = "Leer: die des Aktenplaneintrags", en = "Empty: that of the file plan entry"))
            @Size(max = 100) @SingleLine String access) {
    }

    public record NewProcedure(
            @Field(label = @Words(de = "Akte", en = "File"), hint = @Words(de = "Kennung der Akte", en = "Id of the file"))
            @NotBlank @Size(max = 100) @SingleLine String file,
            @Field(label = @Words(de = "Titel", en = "Title")) @NotBlank @Size(max = 200) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject"), kind = FieldKind.LONG_TEXT) @Size(max = 1000) String subject,
            @Field(label = @Words(de = "Zugriffsdefinition", en = "Access definition"),
                    hint = @Words(de = "Leer: die der Akte", en = "Empty: that of the file"))
            @Size(max = 100) @SingleLine String access) {
    }

    /** The receipt of one new object. */
    public record Created(
            @Field(label = @Words(de = "Kennung", en = "Id")) String id,
            @Field(label = @Words(de = "Name", en = "Name")) String name) {
    }

    public record ProcedureToFile(
            @Field(label = @Words(de = "Aktenplaneintrag", en = "File plan entry"),
                    hint = @Words(de = "Nummer im Aktenplan, zum Beispiel 9230", en = "Number in the file plan, for example 9230"))
            @NotBlank @Size(max = 60) @SingleLine String filePlanEntry,
            @Field(label = @Words(de = "Akte", en = "File"),
                    hint = @Words(de = "Betreff der Akte. Gibt es sie noch nicht, wird sie angelegt. In einer E-Akte des Hauses auch ihre Kennung",
                            en = "Subject of the file. It is opened if there is none. In an e-file of the house also its id"))
            @NotBlank @Size(max = 200) @SingleLine String file,
            @Field(label = @Words(de = "Vorgang", en = "Procedure"),
                    hint = @Words(de = "Betreff des Vorgangs", en = "Subject of the procedure"))
            @NotBlank @Size(max = 200) @SingleLine String procedure,
            @Field(label = @Words(de = "Dokumente", en = "Documents"),
                    hint = @Words(de = "In der Reihenfolge, in der sie im Vorgang stehen sollen",
                            en = "In the order in which they shall stand in the procedure"),
                    suggestion = "${data.case.application}")
            @NotEmpty @Size(max = 50) List<DocumentHandle> documents) {
    }

    /** The receipt of a whole procedure. */
    public record Filed(
            @Field(label = @Words(de = "Aktenzeichen", en = "Reference of the file")) String fileReference,
            @Field(label = @Words(de = "Vorgangszeichen", en = "Reference of the procedure")) String procedureReference,
            @Field(label = @Words(de = "Zahl der Dokumente", en = "Number of documents")) int documents,
            @Field(label = @Words(de = "Kennung der Akte", en = "Id of the file")) String file,
            @Field(label = @Words(de = "Kennung des Vorgangs", en = "Id of the procedure")) String procedure) {
    }
}
