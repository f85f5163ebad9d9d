package de.laufzettel.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.laufzettel.identity.Registrations;
import de.laufzettel.testing.IntegrationTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a mail server set, mails go there. */
@IntegrationTest
class SmtpIT {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired Mailer mailer;
    @Autowired Mailbox mailbox;
    @Autowired Registrations registrations;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("laufzettel.mail.from", () -> "amt@stadt.example");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void a_mail_arrives_with_sender_text_and_attachment() throws Exception {
        OutgoingMail mail = new OutgoingMail(UUID.randomUUID(), "clara@example.org", "Über Ihren Hund", "Grüße",
                List.of(new OutgoingMail.Attachment("bescheid.pdf", "application/pdf",
                        "pdf".getBytes(StandardCharsets.UTF_8))));

        mailer.send(mail);

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<" + mail.id() + "@laufzettel>");
        assertThat(received.getSubject()).isEqualTo("Über Ihren Hund");
        assertThat(received.getFrom()[0]).hasToString("amt@stadt.example");
        assertThat(((MimeMultipart) received.getContent()).getBodyPart(1).getFileName()).isEqualTo("bescheid.pdf");
        assertThat(mailbox.inUse()).isFalse();
        assertThat(mailer.hasSent(mail.id())).isTrue();
    }

    @Test
    void a_line_break_in_a_subject_adds_no_header() throws Exception {
        mailer.send(new OutgoingMail(UUID.randomUUID(), "a@example.org", "Hello\r\nBcc: victim@example.org", "x"));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(SERVER.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void who_wants_an_account_gets_a_link_and_nothing_that_somebody_typed() throws Exception {
        registrations.request("Buy at https://evil.example", "new-" + UUID.randomUUID() + "@example.org",
                "a long enough password 7", Locale.ENGLISH);

        await().atMost(Duration.ofSeconds(10)).until(() -> SERVER.getReceivedMessages().length == 1);
        String text = SERVER.getReceivedMessages()[0].getContent().toString();
        assertThat(text).contains("/konto/bestaetigen/").doesNotContain("evil");
        String token = text.replaceAll("(?s).*/konto/bestaetigen/(\\S+).*", "$1");
        assertThat(registrations.confirm(token)).isTrue();
    }
}
