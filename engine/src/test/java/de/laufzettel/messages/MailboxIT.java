package de.laufzettel.messages;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MailboxIT {

    @Autowired
    Mailer mailer;

    @Autowired
    Mailbox mailbox;

    @Autowired
    CitizenMessages messages;

    @Test
    void without_a_mail_server_a_mail_stands_in_the_mailbox_with_its_attachments() {
        UUID id = UUID.randomUUID();
        byte[] notice = "notice".getBytes(StandardCharsets.UTF_8);

        mailer.send(new OutgoingMail(id, "clara@example.org", "Ihr Bescheid", "Guten Tag",
                List.of(new OutgoingMail.Attachment("bescheid.pdf", "application/pdf", notice))));

        assertThat(mailbox.inUse()).isTrue();
        assertThat(mailbox.find(id)).hasValueSatisfying(mail -> {
            assertThat(mail.to()).isEqualTo("clara@example.org");
            assertThat(mail.subject()).isEqualTo("Ihr Bescheid");
            assertThat(mail.attachments())
                    .containsExactly(new MailboxMail.Attachment(1, "bescheid.pdf", "application/pdf", 6));
        });
        assertThat(mailbox.attachment(id, 1)).contains(notice);
    }

    @Test
    void the_same_mail_sent_again_stands_there_once() {
        OutgoingMail mail = new OutgoingMail(UUID.randomUUID(), "a@example.org", "Once", "text");

        mailer.send(mail);
        mailer.send(mail);

        assertThat(mailbox.newest(0).stream().filter(each -> each.id().equals(mail.id()))).hasSize(1);
    }

    @Test
    void a_message_to_a_citizen_is_delivered_once_and_cleaned() {
        UUID key = UUID.randomUUID();
        UUID caseId = UUID.randomUUID();
        UUID document = UUID.randomUUID();

        messages.deliver(key, caseId, "Bescheid", "<p onclick='x()'>Fertig<script>alert(1)</script>"
                + "<img src='https://evil.example/x'/> <a href='javascript:x()'>hier</a></p>", List.of(document));
        messages.deliver(key, caseId, "Other", "<p>other</p>", List.of());

        assertThat(messages.ofCase(caseId)).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Bescheid");
            assertThat(message.html()).isEqualTo("<p>Fertig hier</p>");
            assertThat(message.documents()).containsExactly(document);
        });
        assertThat(messages.ofCase(UUID.randomUUID())).isEmpty();
    }
}
