package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.SingleLine;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Documents of a procedure with their contents: a document may have several, such as a letter and its enclosures. */
public final class FilingDocuments {

    private FilingDocuments() {
    }

    public record Incoming(
            @Field(label = @Words(de = "Vorgang", en = "Procedure"), hint = @Words(de = "Kennung des Vorgangs", en = "Id of the procedure"))
            @NotBlank @Size(max = 100) @SingleLine String procedure,
            @Field(label = @Words(de = "Titel", en = "Title")) @NotBlank @Size(max = 200) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject")) @Size(max = 1000) String subject,
            @Field(label = @Words(de = "Eingegangen am", en = "Received on"),
                    hint = @Words(de = "Nicht in der Zukunft", en = "Not in the future"))
            LocalDate receivedOn,
            @Field(label = @Words(de = "Fremdes Geschäftszeichen", en = "Reference of the sender")) @Size(max = 100) @SingleLine String foreignReference,
            @Field(label = @Words(de = "Schriftstücke", en = "Contents"), suggestion = "${data.case.application}")
            @Size(max = 50) List<DocumentHandle> documents) {
    }

    public record Outgoing(
            @Field(label = @Words(de = "Vorgang", en = "Procedure"), hint = @Words(de = "Kennung des Vorgangs", en = "Id of the procedure"))
            @NotBlank @Size(max = 100) @SingleLine String procedure,
            @Field(label = @Words(de = "Titel", en = "Title")) @NotBlank @Size(max = 200) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject")) @Size(max = 1000) String subject,
            @Field(label = @Words(de = "Versendet am", en = "Sent on")) LocalDate sentOn,
            @Field(label = @Words(de = "Antwort auf", en = "Answer to"), hint = @Words(de = "Kennung des Eingangs", en = "Id of the incoming document"))
            @Size(max = 100) @SingleLine String answerTo,
            @Field(label = @Words(de = "Schriftstücke", en = "Contents")) @Size(max = 50) List<DocumentHandle> documents) {
    }

    public record Internal(
            @Field(label = @Words(de = "Vorgang", en = "Procedure"), hint = @Words(de = "Kennung des Vorgangs", en = "Id of the procedure"))
            @NotBlank @Size(max = 100) @SingleLine String procedure,
            @Field(label = @Words(de = "Titel", en = "Title")) @NotBlank @Size(max = 200) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject")) @Size(max = 1000) String subject,
            @Field(label = @Words(de = "Schriftstücke", en = "Contents")) @Size(max = 50) List<DocumentHandle> documents) {
    }

    /** The receipt of a document. */
    public record CreatedDocument(
            @Field(label = @Words(de = "Kennung", en = "Id")) String id,
            @Field(label = @Words(de = "Name", en = "Name")) String name,
            @Field(label = @Words(de = "Schriftstücke", en = "Contents")) @Valid List<@Valid EFileObject> contents) {
    }

    public record ContentToAdd(
            @Field(label = @Words(de = "Dokument in der E-Akte", en = "Document in the e-file"),
                    hint = @Words(de = "Kennung des Dokuments", en = "Id of the document"))
            @NotBlank @Size(max = 100) @SingleLine String document,
            @Field(label = @Words(de = "Schriftstück", en = "Content")) @NotNull DocumentHandle content) {
    }

    public record ContentToReplace(
            @Field(label = @Words(de = "Schriftstück in der E-Akte", en = "Content in the e-file"),
                    hint = @Words(de = "Kennung des Schriftstücks", en = "Id of the content"))
            @NotBlank @Size(max = 100) @SingleLine String object,
            @Field(label = @Words(de = "Neuer Inhalt", en = "New content")) @NotNull DocumentHandle content) {
    }
}
