package de.laufzettel.submission;

import de.laufzettel.documents.StoredDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Submitted applications, found by those who may. */
@Component
public class Cases {

    private final CaseRows rows;
    private final CaseLinks links;
    private final CaseStatuses statuses;
    private final CaseDocuments documents;

    Cases(CaseRows rows, CaseLinks links, CaseStatuses statuses, CaseDocuments documents) {
        this.rows = rows;
        this.links = links;
        this.statuses = statuses;
        this.documents = documents;
    }

    /** The reference may be typed in any case, with or without hyphens; empty when the two do not belong together. */
    public Optional<CaseRecord> byLink(String reference, String secret) {
        return byReference(reference).filter(theCase -> links.opens(secret, theCase.id()));
    }

    public Optional<CaseRecord> byId(UUID caseId) {
        return rows.find(caseId);
    }

    public Optional<CaseRecord> byReference(String reference) {
        return References.read(reference).flatMap(rows::findByReference);
    }

    /** Newest first. */
    public List<CaseRecord> ofAccount(UUID accountId) {
        return rows.ofAccount(accountId);
    }

    /** The secret of the case's link, for its owner to see again. */
    public String secretOf(CaseRecord theCase) {
        return links.secretOf(theCase.id());
    }

    /** Where the case stands, in plain words. */
    public CaseStatus statusOf(CaseRecord theCase, Locale locale) {
        return statuses.of(theCase, locale);
    }

    /** A document that the citizen of this case may read; ask this before opening any. */
    public Optional<StoredDocument> document(CaseRecord theCase, UUID documentId) {
        return documents.offered(theCase, documentId);
    }

    /** The receipt as PDF; made when it is asked for the first time, the same one after that. */
    public StoredDocument receipt(CaseRecord theCase) {
        return documents.receipt(theCase);
    }

    /** A reference has a check sign: true when it was mistyped, so that the page can say so before looking. */
    public boolean mistyped(String reference) {
        return References.read(reference).isEmpty();
    }
}
