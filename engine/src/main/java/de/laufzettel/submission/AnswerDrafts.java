package de.laufzettel.submission;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.deployment.Release;
import de.laufzettel.deployment.Releases;
import de.laufzettel.documents.DocumentGone;
import de.laufzettel.documents.DocumentLimits;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.Purpose;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.identity.Secrets;
import de.laufzettel.submission.DraftGone.Reason;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers on their way to being submitted, kept on the server so that a phone and a PC see the same. */
@Component
public class AnswerDrafts {

    /** More uploads than any form asks for; it keeps one visitor from filling the store. */
    static final int MAX_UPLOADS = 50;
    private static final int MAX_BYTES = 1_000_000;

    private final DraftTable table;
    private final SubmitTokens tokens;
    private final Releases releases;
    private final Documents documents;
    private final Clock clock;
    private final Duration kept;

    AnswerDrafts(DraftTable table, SubmitTokens tokens, Releases releases, Documents documents, Clock clock,
            @Value("${laufzettel.drafts.kept:30d}") Duration kept) {
        this.table = table;
        this.tokens = tokens;
        this.releases = releases;
        this.documents = documents;
        this.clock = clock;
        this.kept = kept;
    }

    /** A new secret for a cookie of somebody without an account. */
    public String newSecret() {
        return Secrets.random();
    }

    /**
     * Empty when no release of this service is live.
     *
     * @throws SignInNeeded the service is for people with an account only
     */
    public Optional<AnswerDraft> begin(String serviceId, Locale locale, DraftOwner owner) {
        return releases.live(serviceId).map(release -> {
            if (owner.accountId() == null && !releases.packageOf(release.id()).manifest().start().anonymous()) {
                throw new SignInNeeded();
            }
            return opened(begin(release, locale, owner));
        });
    }

    private DraftRow begin(Release release, Locale locale, DraftOwner owner) {
        DraftRow row = new DraftRow(UUID.randomUUID(), release.serviceId(), release.id(), locale, Map.of(), 1,
                clock.instant().plus(kept), null);
        table.insert(row, owner, clock.instant());
        return row;
    }

    /** Empty for unknown, expired, submitted, and other people's drafts. */
    public Optional<AnswerDraft> find(UUID id, DraftOwner owner) {
        return table.find(id, owner, clock.instant()).filter(row -> row.caseId() == null).map(this::opened);
    }

    /**
     * Saves the answers as they are; whether they are right is looked at when they are submitted.
     *
     * @throws DraftChanged    another device saved since {@code revision}
     * @throws DraftGone       there is no such draft to save to
     * @throws AnswersTooLarge more than a megabyte of answers
     */
    public AnswerDraft save(UUID id, DraftOwner owner, long revision, Map<String, Object> data) {
        CaseData answers = CaseData.of(data);
        byte[] json = answers.toJson();
        if (json.length > MAX_BYTES) {
            throw new AnswersTooLarge(MAX_BYTES);
        }
        boolean saved = table.save(id, owner, revision, json, clock.instant(), clock.instant().plus(kept));
        AnswerDraft now = find(id, owner).orElseThrow(() -> gone(id, owner));
        if (!saved && !now.data().equals(answers)) {
            throw new DraftChanged(now);
        }
        return now;
    }

    /**
     * Stores a file for this draft. The answer that names it is saved with the others.
     *
     * @throws de.laufzettel.documents.DocumentRefused with the reason to show at the field
     */
    public StoredDocument attachUpload(UUID id, DraftOwner owner, InputStream content, String declaredName,
            DocumentLimits limits) {
        find(id, owner).orElseThrow(() -> gone(id, owner));
        if (documents.ofDraft(id).size() >= MAX_UPLOADS) {
            throw new TooManyUploads(MAX_UPLOADS);
        }
        StoredDocument stored = documents.store(content, declaredName, Purpose.APPLICATION_UPLOAD, limits);
        documents.attachToDraft(stored.id(), id);
        return stored;
    }

    /** A file of this draft, to be shown to its owner. */
    public Optional<StoredDocument> upload(UUID id, DraftOwner owner, UUID documentId) {
        return find(id, owner).flatMap(draft -> documents.findOfDraft(documentId, id));
    }

    /** Removes a file that the citizen took back; nothing happens for one that is not this draft's. */
    public void removeUpload(UUID id, DraftOwner owner, UUID documentId) {
        upload(id, owner, documentId).ifPresent(document -> documents.remove(document.id()));
    }

    /** The citizen throws the draft away, uploads included. */
    public void delete(UUID id, DraftOwner owner) {
        find(id, owner).ifPresent(draft -> remove(id));
    }

    /** Removes drafts whose time is over; the number removed. Several nodes may do it at once. */
    public int removeExpired() {
        var expired = table.expired(clock.instant());
        expired.forEach(this::remove);
        return expired.size();
    }

    private void remove(UUID id) {
        documents.ofDraft(id).forEach(document -> removeFile(document.id()));
        table.remove(id);
    }

    private void removeFile(UUID documentId) {
        try {
            documents.remove(documentId);
        } catch (DocumentGone e) {
            // another node removed it a moment ago
        }
    }

    private DraftGone gone(UUID id, DraftOwner owner) {
        boolean submitted = table.find(id, owner, clock.instant()).isPresent();
        return new DraftGone(submitted ? Reason.SUBMITTED : Reason.UNKNOWN);
    }

    private AnswerDraft opened(DraftRow row) {
        return new AnswerDraft(row.id(), row.serviceId(), row.releaseId(), row.locale(), row.data(), row.revision(),
                row.expiresAt(), tokens.of(row.id(), row.revision()));
    }
}
