package de.laufzettel.submission;

import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.messages.CitizenMessages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which documents a citizen gets to see: the receipt, the own application, and what was delivered. Never the office's. */
@Component
class CaseDocuments {

    private final CaseRows cases;
    private final Documents documents;
    private final CitizenMessages messages;
    private final Releases releases;
    private final ApplicationPdf pdf;
    private final CaseLinks links;
    private final TransactionTemplate transaction;

    CaseDocuments(CaseRows cases, Documents documents, CitizenMessages messages, Releases releases, ApplicationPdf pdf, CaseLinks links, TransactionTemplate transaction) {
        this.cases = cases;
        this.documents = documents;
        this.messages = messages;
        this.releases = releases;
        this.pdf = pdf;
        this.links = links;
        this.transaction = transaction;
    }

    /** Notices first, newest first; then the application. The receipt has an address of its own. */
    List<StoredDocument> offered(CaseRecord theCase) {
        List<UUID> delivered = new ArrayList<>();
        messages.ofCase(theCase.id()).forEach(message -> delivered.addAll(0, message.documents()));
        delivered.add(cases.applicationOf(theCase.id()));
        // only files of this very case, whatever a message says
        List<StoredDocument> own = documents.ofCase(theCase.id());
        return delivered.stream().distinct()
                .flatMap(id -> own.stream().filter(document -> document.id().equals(id))).toList();
    }

    Optional<StoredDocument> offered(CaseRecord theCase, UUID documentId) {
        if (documentId.equals(receiptId(theCase))) {
            return Optional.of(receipt(theCase));
        }
        return offered(theCase).stream().filter(document -> document.id().equals(documentId)).findFirst();
    }

    StoredDocument receipt(CaseRecord theCase) {
        UUID id = receiptId(theCase);
        Optional<StoredDocument> there = documents.findOfCase(id, theCase.id());
        if (there.isPresent()) {
            return there.get();
        }
        byte[] bytes = pdf.receipt(theCase, releases.packageOf(theCase.releaseId()).manifest(),
                releases.startForm(theCase.releaseId()), cases.answersOf(theCase.id()), links.addressOf(theCase));
        try {
            return store(theCase, id, bytes);
        } catch (DuplicateKeyException e) {
            // the button was pressed twice: the other one's is as good
            return documents.findOfCase(id, theCase.id()).orElseThrow(() -> e);
        }
    }

    private StoredDocument store(CaseRecord theCase, UUID id, byte[] bytes) {
        return Objects.requireNonNull(transaction.execute(status -> {
            String name = (theCase.locale().getLanguage().equals("en") ? "Receipt " : "Eingangsbestätigung ")
                    + theCase.reference() + ".pdf";
            StoredDocument stored = documents.storeProduced(id, name, "application/pdf", bytes);
            documents.attach(id, theCase.id());
            return stored;
        }));
    }

    private static UUID receiptId(CaseRecord theCase) {
        return UUID.nameUUIDFromBytes(("receipt:" + theCase.id()).getBytes(StandardCharsets.UTF_8));
    }
}
