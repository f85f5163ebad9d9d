package de.laufzettel.submission;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Processes;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.library.ServiceManifest;
import de.laufzettel.submission.DraftGone.Reason;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a case of a draft. The application's PDF is written first, with no connection held; then one transaction has
 * it all: documents, case, process start, audit, the wish for a mail. After a crash there is everything or nothing.
 */
@Component
class NewCase {

    private final Answers answers;
    private final ApplicationPdf pdf;
    private final References references;
    private final Releases releases;
    private final DraftTable drafts;
    private final CaseRows cases;
    private final Documents documents;
    private final Processes processes;
    private final ConfirmationMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NewCase(Answers answers, ApplicationPdf pdf, References references, Releases releases, DraftTable drafts,
            CaseRows cases, Documents documents, Processes processes, ConfirmationMails mails, AuditTrail audit,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.answers = answers;
        this.pdf = pdf;
        this.references = references;
        this.releases = releases;
        this.drafts = drafts;
        this.cases = cases;
        this.documents = documents;
        this.processes = processes;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    CaseRecord from(DraftRow draft, DraftOwner owner, String token) {
        Answers.Checked checked = answers.check(draft);
        ServiceManifest manifest = releases.packageOf(draft.releaseId()).manifest();
        CaseRecord theCase = new CaseRecord(UUID.randomUUID(), references.next(manifest), draft.serviceId(),
                draft.releaseId(), clock.instant().truncatedTo(ChronoUnit.MILLIS), draft.locale(), owner.accountId());
        byte[] application = pdf.application(theCase, manifest, checked.form(), checked.data());
        transaction.executeWithoutResult(status -> inOneTransaction(draft, owner, token, theCase, checked, application));
        mails.sendSoon(theCase.id());
        return theCase;
    }

    private void inOneTransaction(DraftRow draft, DraftOwner owner, String token, CaseRecord theCase,
            Answers.Checked checked, byte[] application) {
        DraftRow now = drafts.lock(draft.id(), owner, clock.instant()).orElseThrow(() -> new DraftGone(Reason.UNKNOWN));
        if (now.caseId() == null && now.revision() != draft.revision()) {
            throw new DraftGone(Reason.STALE_TOKEN);
        }
        StoredDocument pdfFile = documents.storeProduced(UUID.randomUUID(),
                "Antrag " + theCase.reference() + ".pdf", "application/pdf", application);
        // fails on the unique key when the token has made a case already
        cases.insert(theCase, token, draft.data(), checked.data(), owner, pdfFile.id());
        documents.attach(pdfFile.id(), theCase.id());
        keepUploads(draft.id(), theCase.id(), checked.attachments());
        Release release = releases.find(theCase.releaseId()).orElseThrow();
        processes.start(release.processDefinitionId(), theCase.id().toString(), data(theCase, checked, pdfFile));
        drafts.becameCase(draft.id(), theCase.id());
        mails.wish(theCase, checked.data());
        audit.record(owner.accountId() == null ? "citizen" : owner.accountId().toString(), "case.submitted", "case",
                theCase.id().toString(), Map.of("service", theCase.serviceId(), "release", theCase.releaseId().toString()));
        events.publishEvent(new CaseSubmitted(theCase.id(), theCase.serviceId(), theCase.releaseId()));
    }

    /** Files that no answer names any more were taken back by the citizen: the city does not get them. */
    private void keepUploads(UUID draftId, UUID caseId, List<Map<String, Object>> attachments) {
        List<Object> named = attachments.stream().map(handle -> handle.get("id")).toList();
        for (StoredDocument upload : documents.ofDraft(draftId)) {
            if (named.contains(upload.id().toString())) {
                documents.attach(upload.id(), caseId);
            } else {
                documents.remove(upload.id());
            }
        }
    }

    private static CaseData data(CaseRecord theCase, Answers.Checked checked, StoredDocument application) {
        Map<String, Object> ofCase = new LinkedHashMap<>();
        ofCase.put("reference", theCase.reference());
        ofCase.put("submittedAt", theCase.submittedAt().toString());
        ofCase.put("language", theCase.locale().getLanguage());
        ofCase.put("serviceId", theCase.serviceId());
        ofCase.put("application", Uploads.handle(application));
        ofCase.put("attachments", checked.attachments());
        Map<String, Object> data = new LinkedHashMap<>(checked.data());
        data.put("case", ofCase);
        return CaseData.of(data);
    }
}
