package de.laufzettel.inbox;

import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.web.Downloads;
import de.laufzettel.web.NotFound;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Documents of the case, for those who have a task in it. */
@Controller
class TaskDocuments {

    private final TaskDesk desk;
    private final Documents documents;

    TaskDocuments(TaskDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping("/eingang/{taskId}/dokumente/{documentId}")
    ResponseEntity<InputStreamResource> download(@PathVariable String taskId, @PathVariable UUID documentId,
            @AuthenticationPrincipal SignedIn who) {
        UUID caseId = UUID.fromString(desk.open(taskId, who).task().caseId());
        StoredDocument document = documents.findOfCase(documentId, caseId).orElseThrow(NotFound::new);
        return Downloads.of(document.name(), document.mediaType(), document.size(), documents.open(document.id()));
    }
}
