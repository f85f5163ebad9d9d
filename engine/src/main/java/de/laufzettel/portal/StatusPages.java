package de.laufzettel.portal;

import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.messages.CitizenMessages;
import de.laufzettel.submission.CaseRecord;
import de.laufzettel.submission.Cases;
import de.laufzettel.web.Downloads;
import de.laufzettel.web.NotFound;
import de.laufzettel.web.ServiceTitles;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where is my case: by reference and code, or by the link that holds both. */
@Controller
class StatusPages {

    private final Cases cases;
    private final CitizenMessages messages;
    private final Documents documents;
    private final ServiceTitles titles;

    StatusPages(Cases cases, CitizenMessages messages, Documents documents, ServiceTitles titles) {
        this.cases = cases;
        this.messages = messages;
        this.documents = documents;
        this.titles = titles;
    }

    @GetMapping("/vorgang")
    String ask(Model model) {
        model.addAttribute("form", StatusQuestion.empty());
        return "portal/status-question";
    }

    @PostMapping("/vorgang")
    String answer(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String code, Model model) {
        String typedReference = reference.strip();
        String typedCode = code.strip();
        var found = typedReference.isEmpty() || typedCode.isEmpty() ? java.util.Optional.<CaseRecord>empty()
                : cases.byLink(typedReference, typedCode);
        if (found.isPresent()) {
            return "redirect:" + address(found.get(), typedCode);
        }
        model.addAttribute("form", StatusQuestion.refused(typedReference, typedCode, cases.mistyped(typedReference)));
        return "portal/status-question";
    }

    @GetMapping("/vorgang/{reference}/{secret}")
    String status(@PathVariable String reference, @PathVariable String secret, Locale locale, Model model) {
        CaseRecord theCase = cases.byLink(reference, secret).orElseThrow(NotFound::new);
        model.addAttribute("theCase", theCase);
        model.addAttribute("address", address(theCase, secret));
        model.addAttribute("serviceTitle", titles.of(theCase.serviceId(), locale));
        model.addAttribute("status", cases.statusOf(theCase, locale));
        model.addAttribute("messages", messages.ofCase(theCase.id()));
        return "portal/status";
    }

    @GetMapping("/vorgang/{reference}/{secret}/dokumente/{documentId}")
    ResponseEntity<InputStreamResource> download(@PathVariable String reference, @PathVariable String secret,
            @PathVariable UUID documentId) {
        CaseRecord theCase = cases.byLink(reference, secret).orElseThrow(NotFound::new);
        StoredDocument document = cases.document(theCase, documentId).orElseThrow(NotFound::new);
        return file(document);
    }

    @GetMapping("/vorgang/{reference}/{secret}/bestaetigung.pdf")
    ResponseEntity<InputStreamResource> receipt(@PathVariable String reference, @PathVariable String secret) {
        return file(cases.receipt(cases.byLink(reference, secret).orElseThrow(NotFound::new)));
    }

    private ResponseEntity<InputStreamResource> file(StoredDocument document) {
        return Downloads.of(document.name(), document.mediaType(), document.size(), documents.open(document.id()));
    }

    private static String address(CaseRecord theCase, String secret) {
        return "/vorgang/" + theCase.reference() + "/" + secret;
    }
}
