package de.laufzettel.bpm;

import java.util.Optional;

/** Cases in the engine: begin, look, end. A case is known by our own case id, never by the engine's. */
public class Processes {

    /**
     * Begins a case in the caller's transaction. The first step runs after the commit, in the background, so that a
     * fault in the model never costs a citizen the submission.
     */
    public void start(String processDefinitionId, String caseId, CaseData data) {
        throw new UnsupportedOperationException("in work");
    }

    /** The case's data now, or as it was at its end; empty when the engine does not know the case (any more). */
    public Optional<CaseData> data(String caseId) {
        throw new UnsupportedOperationException("in work");
    }

    /** Where the case is and where it was; empty when the engine does not know the case. */
    public Optional<CaseProgress> progress(String caseId) {
        throw new UnsupportedOperationException("in work");
    }

    /** Ends a running case before its time. The reason is kept in the history and must hold no personal data. */
    public void cancel(String caseId, String reason) {
        throw new UnsupportedOperationException("in work");
    }

    /** Removes every trace of a case from the engine: running state, history, variables, decision log. */
    public void erase(String caseId) {
        throw new UnsupportedOperationException("in work");
    }

    /** Delivers a message to the case that waits for it; false when it does not wait for it (now). */
    public boolean message(String caseId, String messageName, CaseData answers) {
        throw new UnsupportedOperationException("in work");
    }
}
