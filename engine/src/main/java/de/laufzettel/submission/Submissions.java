package de.laufzettel.submission;

import java.util.Optional;
import java.util.UUID;

/** The one way in: a draft becomes a case, once, however often the button is pressed. */
public class Submissions {

    /**
     * @throws InvalidAnswers the answers have errors; nothing was submitted
     * @throws TokenReused    this token submitted other answers before
     * @throws DraftGone      no such draft, or a token that is not of its present state
     */
    public Submitted submit(UUID draftId, DraftOwner owner, String token) {
        throw new UnsupportedOperationException();
    }

    /** What became of this draft, so that the confirmation can be shown again. */
    public Optional<Submitted> ofDraft(UUID draftId, DraftOwner owner) {
        throw new UnsupportedOperationException();
    }
}
