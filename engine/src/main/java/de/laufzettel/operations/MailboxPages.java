package de.laufzettel.operations;

import de.laufzettel.messages.Mailbox;
import de.laufzettel.messages.MailboxMail;
import de.laufzettel.web.Downloads;
import de.laufzettel.web.NotFound;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The built-in mailbox: what would have gone out by mail if a mail server were set. */
@Controller
@RequestMapping("/betrieb/postfach")
class MailboxPages {

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int seite, Model model) {
        int page = Math.max(0, seite);
        var mails = mailbox.newest(page);
        model.addAttribute("mails", mails);
        model.addAttribute("number", page);
        model.addAttribute("more", mails.size() == Mailbox.PAGE);
        model.addAttribute("inUse", mailbox.inUse());
        return "operations/mailbox";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("mail", mailbox.find(id).orElseThrow(NotFound::new));
        return "operations/mail";
    }

    @GetMapping("/{id}/anhaenge/{number}")
    ResponseEntity<InputStreamResource> attachment(@PathVariable UUID id, @PathVariable int number) {
        MailboxMail.Attachment attachment = mailbox.find(id).orElseThrow(NotFound::new).attachments().stream()
                .filter(each -> each.number() == number).findFirst().orElseThrow(NotFound::new);
        byte[] content = mailbox.attachment(id, number).orElseThrow(NotFound::new);
        return Downloads.of(attachment.name(), attachment.mediaType(), content.length, new ByteArrayInputStream(content));
    }
}
