package de.laufzettel.connectors.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.connectors.TestCall;
import de.laufzettel.connectors.mail.MailConnector.MailSent;
import de.laufzettel.connectors.mail.MailConnector.MailToSend;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Rejected;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailConnectorTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    private final List<Mail> sent = new ArrayList<>();
    private final MailConnector connector = new MailConnector(new MailTransport() {
        @Override
        public void send(Mail mail) {
            sent.add(mail);
        }

        @Override
        public boolean hasSent(UUID wanted) {
            return sent.stream().anyMatch(mail -> mail.key().equals(wanted));
        }
    });
    private final UUID key = UUID.fromString("6f3f0d53-6b0e-4b5e-9d8e-0d5c2f3a4b5c");

    @Test
    void the_text_and_the_documents_go_out() {
        DocumentHandle notice = new DocumentHandle(new UUID(0, 1), "Bescheid.pdf", "application/pdf", 12);

        connector.send(new MailToSend("erika@example.org", "Ihr Antrag", "mail-bescheid", List.of(notice)), new TestCall(key));

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("erika@example.org");
            assertThat(mail.html()).isEqualTo("<p>mail-bescheid</p>");
            assertThat(mail.attachments()).singleElement()
                    .satisfies(attachment -> assertThat(new String(attachment.content())).isEqualTo("Bescheid.pdf"));
        });
    }

    @Test
    void every_attempt_carries_the_same_message_id() {
        MailToSend mail = new MailToSend("erika@example.org", "Ihr Antrag", "text", List.of());

        MailSent first = connector.send(mail, new TestCall(key));
        MailSent second = connector.send(mail, new TestCall(key));

        assertThat(first.messageId()).isEqualTo(second.messageId()).isEqualTo("<6f3f0d53-6b0e-4b5e-9d8e-0d5c2f3a4b5c@laufzettel>");
    }

    @Test
    void a_mail_whose_answer_was_lost_is_found_by_its_key() {
        MailToSend mail = new MailToSend("erika@example.org", "Ihr Antrag", "text", List.of());
        assertThat(connector.findSent(key, mail, new TestCall(key))).isEmpty();

        MailSent first = connector.send(mail, new TestCall(key));

        assertThat(connector.findSent(key, mail, new TestCall(key))).contains(first);
    }

    @Test
    void attachments_no_server_would_take_are_rejected_before_anything_is_sent() {
        DocumentHandle film = new DocumentHandle(new UUID(0, 1), "film.mp4", "video/mp4", 15_000_001);

        assertThatThrownBy(() -> connector.send(new MailToSend("a@b.de", "s", "t", List.of(film)), new TestCall(key)))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo("TOO_LARGE"));
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de\r\nBcc: x@y.de", "a@b.de\nX: y", "no address", "", " "})
    void an_address_that_is_none_or_brings_headers_is_no_input(String to) {
        assertThat(VALIDATOR.validate(new MailToSend(to, "subject", "text", List.of()))).isNotEmpty();
    }

    @Test
    void a_subject_with_a_line_break_is_no_input() {
        assertThat(VALIDATOR.validate(new MailToSend("a@b.de", "subject\nBcc: x@y.de", "text", List.of()))).isNotEmpty();
        assertThat(VALIDATOR.validate(new MailToSend("a@b.de", "Grüße, Vorgang 1", "text", List.of()))).isEmpty();
    }

    @Test
    void a_mail_in_a_log_shows_neither_address_nor_text() {
        assertThat(new Mail(key, "erika@example.org", "Ihr Antrag", "<p>x</p>", List.of())).hasToString("Mail " + key);
    }
}
