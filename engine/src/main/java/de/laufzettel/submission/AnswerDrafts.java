package de.laufzettel.submission;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers on their way to being submitted, kept on the server so that a phone and a PC see the same. */
public class AnswerDrafts {

    /** A new secret for a cookie of somebody without an account. */
    public String newSecret() {
        throw new UnsupportedOperationException();
    }

    /** Empty when no release of this service is live. */
    public Optional<AnswerDraft> begin(String serviceId, Locale locale, DraftOwner owner) {
        throw new UnsupportedOperationException();
    }

    /** Empty for unknown, expired, submitted, and other people's drafts. */
    public Optional<AnswerDraft> find(UUID id, DraftOwner owner) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws DraftChanged another device saved since {@code revision}
     * @throws DraftGone    there is no such draft to save to
     */
    public AnswerDraft save(UUID id, DraftOwner owner, long revision, Map<String, Object> data) {
        throw new UnsupportedOperationException();
    }

    /** The citizen throws the draft away, uploads included. */
    public void delete(UUID id, DraftOwner owner) {
        throw new UnsupportedOperationException();
    }
}
