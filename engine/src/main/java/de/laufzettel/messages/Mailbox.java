package de.laufzettel.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The built-in mailbox: where mails go while no mail server is set, so that the whole flow can be seen on one machine.
 * It shows mails of everybody, so its page is for operators only.
 */
@Service
public class Mailbox {

    /** True while mails go here and not to a server. */
    public boolean inUse() {
        throw new UnsupportedOperationException("follows");
    }

    /** Newest first, without their texts' attachments' contents; twenty a page counted from 0. */
    public List<MailboxMail> newest(int page) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<MailboxMail> find(UUID id) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<byte[]> attachment(UUID id, int number) {
        throw new UnsupportedOperationException("follows");
    }
}
