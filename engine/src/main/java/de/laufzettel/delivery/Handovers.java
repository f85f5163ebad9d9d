package de.laufzettel.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The ledger for people: what was handed over, what was not, and what can be done about it. */
@Service
public class Handovers {

    /** Newest first, fifty a page counted from 0. */
    public List<Handover> inState(HandoverState state, int page) {
        throw new UnsupportedOperationException("follows");
    }

    public Map<HandoverState, Long> counts() {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<Handover> find(UUID key) {
        throw new UnsupportedOperationException("follows");
    }

    /** All hand-overs of a case, oldest first. */
    public List<Handover> ofCase(UUID caseId) {
        throw new UnsupportedOperationException("follows");
    }

    /** What was, or would be, sent: for the person who corrects it. It holds personal data. */
    public Map<String, Object> inputs(UUID key) {
        throw new UnsupportedOperationException("follows");
    }

    /**
     * Tries a dead hand-over again, with the same key.
     *
     * @throws HandoverRefused when it is not dead
     */
    public void retry(UUID key, String actor) {
        throw new UnsupportedOperationException("follows");
    }

    /**
     * Sends other inputs instead: a new revision with a new key. Allowed from REJECTED, or from DEAD after the target said
     * that it does not have it; where a target cannot be asked, a person must have given {@code word}.
     */
    public UUID correct(UUID key, Map<String, Object> inputs, String word, String actor) {
        throw new UnsupportedOperationException("follows");
    }

    /** A person did by hand what the program could not; the process goes on with {@code result}. */
    public void markDone(UUID key, Map<String, Object> result, String reason, String actor) {
        throw new UnsupportedOperationException("follows");
    }

    /** How long the oldest open hand-over has been open; zero when none is. */
    public Duration oldestOpen() {
        throw new UnsupportedOperationException("follows");
    }
}
