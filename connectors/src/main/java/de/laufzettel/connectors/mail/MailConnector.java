package de.laufzettel.connectors.mail;

import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Category;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.connectors.spi.Guarantee;
import de.laufzettel.connectors.spi.Lookup;
import de.laufzettel.connectors.spi.Operation;
import de.laufzettel.connectors.spi.Refusal;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.SingleLine;
import de.laufzettel.connectors.spi.Words;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends a text of the service by mail, with documents of the case. */
@ConnectorType(id = "mail", category = Category.MESSAGES,
        name = @Words(de = "E-Mail", en = "Mail"),
        description = @Words(de = "Verschickt Texte des Dienstes mit Dokumenten des Vorgangs per E-Mail.",
                en = "Sends texts of the service with documents of the case by mail."),
        icon = "M3 5h18v14H3z M3 6l9 7 9-7")
public class MailConnector implements Connector {

    public static final String ADDRESS_REFUSED = "ADDRESS_REFUSED";
    public static final String MAIL_REFUSED = "MAIL_REFUSED";
    public static final String TOO_LARGE = "TOO_LARGE";

    /** What common servers take, less a third because attachments grow when they are encoded. */
    private static final long LARGEST = 15_000_000;

    private final MailTransport transport;

    public MailConnector(MailTransport transport) {
        this.transport = transport;
    }

    /** What a step says about a mail. */
    public record MailToSend(
            @Field(label = @Words(de = "An", en = "To"),
                    hint = @Words(de = "Eine Adresse", en = "One address"), suggestion = "${data.antragsteller.email}")
            @NotBlank @Email @Size(max = 254) @SingleLine String to,
            @Field(label = @Words(de = "Betreff", en = "Subject"),
                    hint = @Words(de = "Keine personenbezogenen Daten: der Betreff wird nicht verschlüsselt",
                            en = "No personal data: the subject is not encrypted"))
            @NotBlank @Size(max = 200) @SingleLine String subject,
            @Field(label = @Words(de = "Text", en = "Text"), kind = FieldKind.TEXT_KEY)
            @NotBlank String text,
            @Field(label = @Words(de = "Anhänge", en = "Attachments"))
            @Size(max = 20) List<DocumentHandle> attachments) {
    }

    /** The receipt. */
    public record MailSent(
            @Field(label = @Words(de = "Kennung der Nachricht", en = "Id of the message")) String messageId) {
    }

    @Operation(id = "send", guarantee = Guarantee.LOOKUP,
            name = @Words(de = "E-Mail senden", en = "Send a mail"),
            description = @Words(de = "Verschickt einen Text des Dienstes an eine Adresse.", en = "Sends a text of the service to an address."),
            refusals = {
                @Refusal(code = ADDRESS_REFUSED, meaning = @Words(de = "Der Mailserver nimmt für diese Adresse nichts an.",
                        en = "The mail server takes nothing for this address.")),
                @Refusal(code = MAIL_REFUSED, meaning = @Words(de = "Der Mailserver nimmt diese E-Mail nicht an.",
                        en = "The mail server does not take this mail.")),
                @Refusal(code = TOO_LARGE, meaning = @Words(de = "Die Anhänge sind zusammen größer als 15 MB.",
                        en = "The attachments are larger than 15 MB in all."))})
    public MailSent send(MailToSend mail, Call call) {
        long size = mail.attachments().stream().mapToLong(DocumentHandle::size).sum();
        if (size > LARGEST) {
            throw new Rejected(TOO_LARGE, "The attachments have " + size + " bytes; at most " + LARGEST + " can be sent by mail.");
        }
        Mail ready = new Mail(call.key(), mail.to().strip(), mail.subject(), call.texts().render(mail.text()),
                mail.attachments().stream().map(document -> attachment(document, call)).toList());
        transport.send(ready);
        return new MailSent(ready.messageId());
    }

    @Lookup("send")
    public Optional<MailSent> findSent(UUID key, MailToSend mail, Call call) {
        return transport.hasSent(key) ? Optional.of(new MailSent(Mail.messageId(key))) : Optional.empty();
    }

    private static Mail.Attachment attachment(DocumentHandle document, Call call) {
        try (InputStream content = call.documents().open(document)) {
            return new Mail.Attachment(document.name(), document.mediaType(), content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Document " + document.id() + " cannot be read.", unreadable);
        }
    }
}
