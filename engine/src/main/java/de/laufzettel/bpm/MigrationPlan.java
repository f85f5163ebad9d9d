package de.laufzettel.bpm;

import java.util.List;

/**
 * How cases of one version would go on in another: each step in the one of the same id.
 *
 * @param cases how many run on the old version
 * @param stuck elements where cases stand that have no counterpart; while there are any, nothing can be migrated
 * @param faults what the engine says against it
 */
public record MigrationPlan(long cases, List<Step> steps, List<Step> stuck, List<String> faults) {

    /** @param standing cases that stand there now */
    public record Step(String element, String name, long standing) {
    }

    public boolean possible() {
        return stuck.isEmpty() && faults.isEmpty();
    }
}
