package de.laufzettel.inbox;

import de.laufzettel.bpm.StepState;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.forms.summary.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What lies beside the decision: the application, its documents, what happened so far. */
public record CaseFolder(String service, String reference, String applicant, Instant submittedAt, Locale language,
        List<Summary.Section> application, List<StoredDocument> documents, List<StepState> steps) {
}
