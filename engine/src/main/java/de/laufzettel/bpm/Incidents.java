package de.laufzettel.bpm;

import java.util.List;

/** What is stuck in the engine, and the operator's "try again". */
public class Incidents {

    public List<Incident> open(int offset, int limit) {
        throw new UnsupportedOperationException("in work");
    }

    public long count() {
        throw new UnsupportedOperationException("in work");
    }

    public List<Incident> ofCase(String caseId) {
        throw new UnsupportedOperationException("in work");
    }

    /** Tries what is stuck once more. False when the incident is gone. */
    public boolean retry(String incidentId) {
        throw new UnsupportedOperationException("in work");
    }
}
