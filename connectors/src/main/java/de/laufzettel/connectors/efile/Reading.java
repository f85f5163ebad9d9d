package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.SingleLine;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is read out of an e-file. */
public final class Reading {

    private Reading() {
    }

    public record ContentToRead(
            @Field(label = @Words(de = "Schriftstück", en = "Content"), hint = @Words(de = "Kennung des Schriftstücks", en = "Id of the content"))
            @NotBlank @Size(max = 100) @SingleLine String object) {
    }

    /** The content stands among the case's documents. */
    public record ContentRead(
            @Field(label = @Words(de = "Dokument", en = "Document")) DocumentHandle document) {
    }

    public record ObjectToRead(
            @Field(label = @Words(de = "Objekt", en = "Object"), hint = @Words(de = "Kennung des Objekts", en = "Id of the object"))
            @NotBlank @Size(max = 100) @SingleLine String object,
            @Field(label = @Words(de = "Art", en = "Kind")) @NotNull ObjectKind kind) {
    }

    /** What the e-file does not say is empty. */
    public record Metadata(
            @Field(label = @Words(de = "Name", en = "Name")) String name,
            @Field(label = @Words(de = "Titel", en = "Title")) String title,
            @Field(label = @Words(de = "Betreff", en = "Subject")) String subject,
            @Field(label = @Words(de = "Zustand", en = "State")) String state,
            @Field(label = @Words(de = "Kennung des Objekts darüber", en = "Id of the object above")) String parent,
            @Field(label = @Words(de = "Objekte darunter", en = "Objects below")) @Valid List<@Valid EFileObject> children) {
    }
}
