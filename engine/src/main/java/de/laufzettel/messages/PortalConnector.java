package de.laufzettel.messages;

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
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts texts and documents on the citizen's status page. */
@Component
@ConnectorType(id = "portal", category = Category.MESSAGES,
        name = @Words(de = "Statusseite", en = "Status page"),
        description = @Words(de = "Stellt der antragstellenden Person Texte und Dokumente auf ihre Statusseite.",
                en = "Puts texts and documents on the applicant's status page."),
        icon = "M4 4h16v12H8l-4 4z")
public class PortalConnector implements Connector {

    private final CitizenMessages messages;

    PortalConnector(CitizenMessages messages) {
        this.messages = messages;
    }

    /** What the citizen shall find. */
    public record Notice(
            @Field(label = @Words(de = "Betreff", en = "Subject")) @NotBlank @Size(max = 300) String subject,
            @Field(label = @Words(de = "Text", en = "Text"), kind = FieldKind.TEXT_KEY,
                    hint = @Words(de = "Ein Text des Dienstes", en = "A text of the service"))
            @NotBlank String text,
            @Field(label = @Words(de = "Dokumente", en = "Documents"),
                    hint = @Words(de = "Was heruntergeladen werden kann", en = "What can be downloaded"))
            @Size(max = 20) List<DocumentHandle> documents) {
    }

    /** That it is there. */
    public record Delivered(
            @Field(label = @Words(de = "Zugestellt am", en = "Delivered at")) String deliveredAt) {
    }

    @Operation(id = "deliver", guarantee = Guarantee.IDEMPOTENT,
            name = @Words(de = "Auf die Statusseite stellen", en = "Put on the status page"),
            description = @Words(de = "Zeigt einen Text auf der Statusseite und bietet Dokumente an, genau einmal.",
                    en = "Shows a text on the status page and offers documents, exactly once."))
    public Delivered deliver(Notice notice, Call call) {
        CitizenMessage message = messages.deliver(call.key(), UUID.fromString(call.caseId()), notice.subject(),
                call.texts().render(notice.text()),
                notice.documents().stream().map(DocumentHandle::id).toList());
        return new Delivered(message.deliveredAt().toString());
    }
}
