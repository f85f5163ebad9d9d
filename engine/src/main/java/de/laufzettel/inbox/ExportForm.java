package de.laufzettel.inbox;

import de.laufzettel.xdomea.Message;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into the page of an export. */
public record ExportForm(String recipient, Message message, @Nullable String error) {

    static final int LONGEST_RECIPIENT = 200;

    static ExportForm empty() {
        return new ExportForm("", Message.HANDING_OVER, null);
    }

    /** With the key of the error's text where something is missing; nothing of what was typed is lost. */
    static ExportForm of(@Nullable String recipient, @Nullable String message) {
        String typed = recipient == null ? "" : recipient.strip();
        Optional<Message> chosen = Arrays.stream(Message.values()).filter(each -> each.name().equals(message)).findFirst();
        String error = typed.isEmpty() ? "inbox.export.recipient.missing"
                : typed.length() > LONGEST_RECIPIENT ? "inbox.export.recipient.long" : null;
        return new ExportForm(typed, chosen.orElse(Message.HANDING_OVER), error);
    }
}
