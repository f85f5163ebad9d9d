package de.laufzettel.documents;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a text of the service into a letter. */
@Component
@ConnectorType(id = "pdf", category = Category.DOCUMENTS,
        name = @Words(de = "PDF", en = "PDF"),
        description = @Words(de = "Macht aus einem Text des Dienstes einen Brief als barrierefreies, archivfähiges PDF.",
                en = "Makes a letter from a text of the service, as an accessible PDF fit for archives."),
        icon = "M6 2h8l4 4v16H6z M14 2v4h4 M9 12h6 M9 16h6")
public class PdfConnector implements Connector {

    private final Letters letters;

    PdfConnector(Letters letters) {
        this.letters = letters;
    }

    /** What the letter shall be. */
    public record LetterToWrite(
            @Field(label = @Words(de = "Titel", en = "Title"),
                    hint = @Words(de = "Überschrift des Briefs und Titel der Datei", en = "Heading of the letter and title of the file"))
            @NotBlank @Size(max = 200) String title,
            @Field(label = @Words(de = "Text", en = "Text"), kind = FieldKind.TEXT_KEY,
                    hint = @Words(de = "Ein Text des Dienstes", en = "A text of the service"))
            @NotBlank String text,
            @Field(label = @Words(de = "Dateiname", en = "File name"),
                    hint = @Words(de = "Leer: der Titel", en = "Empty: the title"))
            @Size(max = 100) @Nullable String fileName,
            @Field(label = @Words(de = "Absender", en = "Sender"),
                    hint = @Words(de = "Die Stelle, die den Brief schreibt", en = "The office that writes the letter"))
            @Size(max = 200) @Nullable String sender,
            @Field(label = @Words(de = "Anschrift", en = "Recipient"), kind = FieldKind.LONG_TEXT,
                    hint = @Words(de = "Zeilen der Anschrift", en = "Lines of the address"))
            @Size(max = 500) @Nullable String recipient) {
    }

    /** The letter as a document of the case. */
    public record Letter(@Field(label = @Words(de = "Dokument", en = "Document")) DocumentHandle document) {
    }

    @Operation(id = "create", guarantee = Guarantee.IDEMPOTENT,
            name = @Words(de = "PDF erstellen", en = "Create a PDF"),
            description = @Words(de = "Schreibt einen Brief und legt ihn zu den Dokumenten des Vorgangs.",
                    en = "Writes a letter and puts it with the documents of the case."))
    public Letter create(LetterToWrite letter, Call call) {
        Locale language = call.texts().language(letter.text());
        byte[] pdf = letters.write(letter.title(), call.texts().render(letter.text()), letter.sender(), letter.recipient(), call.reference(), language);
        String name = Objects.requireNonNullElse(letter.fileName(), letter.title()).strip();
        return new Letter(call.documents().store(call.key(),
                name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? name : name + ".pdf", "application/pdf", pdf));
    }
}
