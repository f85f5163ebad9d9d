package de.laufzettel.bpm;

import java.util.List;

/** Which decisions a case met and which rows fired: the engine's history level does not keep it, the citizen may ask for it. */
public class DecisionLog {

    public List<DecisionRecord> ofCase(String caseId) {
        throw new UnsupportedOperationException("in work");
    }

    /** Removes what is known of a case; part of erasing it. */
    public void erase(String caseId) {
        throw new UnsupportedOperationException("in work");
    }
}
