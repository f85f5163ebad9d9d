package de.laufzettel.connectors.efile;

import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.connectors.spi.SingleLine;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Changes of what is in an e-file already. */
public final class Changing {

    private Changing() {
    }

    public record Update(
            @Field(label = @Words(de = "Objekt", en = "Object"), hint = @Words(de = "Kennung des Objekts", en = "Id of the object"))
            @NotBlank @Size(max = 100) @SingleLine String object,
            @Field(label = @Words(de = "Art", en = "Kind")) @NotNull ObjectKind kind,
            @Field(label = @Words(de = "Titel", en = "Title"), hint = @Words(de = "Leer: bleibt", en = "Empty: stays")) @Size(max = 254) @SingleLine String title,
            @Field(label = @Words(de = "Betreff", en = "Subject"), kind = FieldKind.LONG_TEXT,
                    hint = @Words(de = "Leer: bleibt", en = "Empty: stays"))
            @Size(max = 1000) String subject) {
    }

    public record ToClose(
            @Field(label = @Words(de = "Objekt", en = "Object"),
                    hint = @Words(de = "Kennung der Akte, des Vorgangs oder des Dokuments", en = "Id of the file, procedure or document"))
            @NotBlank @Size(max = 100) @SingleLine String object,
            @Field(label = @Words(de = "Art", en = "Kind")) @NotNull ObjectKind kind) {
    }

    public record ToCancel(
            @Field(label = @Words(de = "Objekt", en = "Object"),
                    hint = @Words(de = "Kennung des Vorgangs, Dokuments oder Schriftstücks", en = "Id of the procedure, document or content"))
            @NotBlank @Size(max = 100) @SingleLine String object,
            @Field(label = @Words(de = "Art", en = "Kind")) @NotNull ObjectKind kind) {
    }

    public record Retention(
            @Field(label = @Words(de = "Objekt", en = "Object"), hint = @Words(de = "Kennung der Akte oder des Vorgangs", en = "Id of the file or procedure"))
            @NotBlank @Size(max = 100) @SingleLine String object,
            @Field(label = @Words(de = "Aufbewahren bis", en = "Keep until")) @NotNull LocalDate until) {
    }

    public record BusinessData(
            @Field(label = @Words(de = "Objekt", en = "Object"), hint = @Words(de = "Kennung des Objekts", en = "Id of the object"))
            @NotBlank @Size(max = 100) @SingleLine String object,
            @Field(label = @Words(de = "Fachdatum", en = "Name of the business data"),
                    hint = @Words(de = "Wie es in der E-Akte heißt, zum Beispiel data_hundenummer",
                            en = "As the e-file calls it, for example data_hundenummer"))
            @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z][A-Za-z0-9_@.:-]*") String name,
            @Field(label = @Words(de = "Wert", en = "Value")) @Size(max = 1000) @SingleLine String value) {
    }

    public record Changed(
            @Field(label = @Words(de = "Kennung", en = "Id")) String id) {
    }
}
