package de.laufzettel.portal;

import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.web.Downloads;
import de.laufzettel.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of a draft, for the citizen to look at before submitting. */
@Controller
class DraftFiles {

    private final DraftDesk desk;
    private final Documents documents;

    DraftFiles(DraftDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping("/antrag/{draftId}/dokumente/{documentId}")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID draftId, @PathVariable UUID documentId, Locale locale,
            HttpServletRequest request) {
        UUID draft = desk.open(draftId, request, locale).draft().id();
        StoredDocument document = documents.findOfDraft(documentId, draft).orElseThrow(NotFound::new);
        return Downloads.of(document.name(), document.mediaType(), document.size(), documents.open(document.id()));
    }
}
