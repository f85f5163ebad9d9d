package de.laufzettel.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Submitted applications, found by those who may. */
public class Cases {

    /** The reference may be typed in any case, with or without hyphens; empty when the two do not belong together. */
    public Optional<CaseRecord> byLink(String reference, String secret) {
        throw new UnsupportedOperationException();
    }

    public Optional<CaseRecord> byId(UUID caseId) {
        throw new UnsupportedOperationException();
    }

    public Optional<CaseRecord> byReference(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<CaseRecord> ofAccount(UUID accountId) {
        throw new UnsupportedOperationException();
    }

    /** The secret of the case's link, for its owner to see again. */
    public String secretOf(CaseRecord theCase) {
        throw new UnsupportedOperationException();
    }

    /** Where the case stands, in plain words. */
    public CaseStatus statusOf(CaseRecord theCase, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** True for a document that the citizen of this case may download; ask before opening any. */
    public boolean offers(CaseRecord theCase, UUID documentId) {
        throw new UnsupportedOperationException();
    }

    /** A reference has a check digit: true when it was mistyped, so that the page can say so before looking. */
    public boolean mistyped(String reference) {
        throw new UnsupportedOperationException();
    }
}
