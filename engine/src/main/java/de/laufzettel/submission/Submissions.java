package de.laufzettel.submission;

import de.laufzettel.submission.DraftGone.Reason;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The one way in: a draft becomes a case, once, however often the button is pressed. What decides is the unique key
 * (release, token) and the locked row of the draft; everything else here only saves work.
 */
@Component
public class Submissions {

    private final DraftTable drafts;
    private final CaseRows cases;
    private final SubmitTokens tokens;
    private final NewCase newCase;
    private final CaseLinks links;
    private final Clock clock;
    /** Ten posts of one page wait for each other here, instead of each making a PDF that nine throw away. */
    private final Lock[] samePage = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    Submissions(DraftTable drafts, CaseRows cases, SubmitTokens tokens, NewCase newCase, CaseLinks links, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.tokens = tokens;
        this.newCase = newCase;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Must not be called inside a transaction: the reference is true only after the commit.
     *
     * @throws InvalidAnswers the answers have errors; nothing was submitted
     * @throws TokenReused    this token submitted other answers before
     * @throws DraftGone      no such draft, or a token that is not of its present state
     */
    public Submitted submit(UUID draftId, DraftOwner owner, String token) {
        Lock lock = samePage[Math.floorMod(draftId.hashCode(), samePage.length)];
        lock.lock();
        try {
            return submitOnce(draftId, owner, token);
        } finally {
            lock.unlock();
        }
    }

    /** What became of this draft, so that the confirmation can be shown again. */
    public Optional<Submitted> ofDraft(UUID draftId, DraftOwner owner) {
        return drafts.find(draftId, owner, clock.instant()).flatMap(draft -> Optional.ofNullable(draft.caseId()))
                .flatMap(cases::find).map(this::submitted);
    }

    private Submitted submitOnce(UUID draftId, DraftOwner owner, String token) {
        DraftRow draft = drafts.find(draftId, owner, clock.instant()).orElseThrow(() -> new DraftGone(Reason.UNKNOWN));
        Optional<CaseRows.OfToken> before = cases.ofToken(draft.releaseId(), token);
        if (before.isPresent()) {
            return repeated(draft, owner, before.get());
        }
        if (draft.caseId() != null) {
            throw new DraftGone(Reason.SUBMITTED);
        }
        if (!tokens.fits(token, draftId, draft.revision())) {
            throw new DraftGone(Reason.STALE_TOKEN);
        }
        try {
            return submitted(newCase.from(draft, owner, token));
        } catch (DuplicateKeyException e) {
            // another node had the same page, or the reference was given already: look again, then try once more
            return cases.ofToken(draft.releaseId(), token).map(other -> repeated(draft, owner, other))
                    .orElseGet(() -> submitted(newCase.from(draft, owner, token)));
        }
    }

    /** The same token again: the same answers get the same reference, others are refused. */
    private Submitted repeated(DraftRow draft, DraftOwner owner, CaseRows.OfToken before) {
        boolean samePage = before.caseId().equals(draft.caseId());
        boolean sameAnswers = draft.caseId() == null && before.answersSha256().equals(Answers.digest(draft.data()));
        if (!before.belongsTo(owner) || !(samePage || sameAnswers)) {
            throw new TokenReused();
        }
        return submitted(cases.find(before.caseId()).orElseThrow(() -> new DraftGone(Reason.UNKNOWN)));
    }

    private Submitted submitted(CaseRecord theCase) {
        return new Submitted(theCase.id(), theCase.reference(), links.secretOf(theCase.id()));
    }
}
