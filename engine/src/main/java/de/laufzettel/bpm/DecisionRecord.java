package de.laufzettel.bpm;

import java.time.Instant;
import java.util.List;

/** That a decision was made in a case, and by which rows: never with which values, those are in the case's data. */
public record DecisionRecord(
        String caseId,
        String releaseId,
        String elementId,
        String decisionId,
        String decisionName,
        Instant decidedAt,
        List<String> inputPaths,
        List<FiredRow> rows) {

    /** @param row 1 for the first row of the table */
    public record FiredRow(int row, String ruleId) {
    }
}
