package de.laufzettel.deployment;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.bpm.CaseMigration;
import de.laufzettel.bpm.CaseNumbers;
import de.laufzettel.bpm.MigrationPlan;
import de.laufzettel.bpm.StepLoad;
import de.laufzettel.identity.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Cases that run on a version: where they stand, and taking them along to the live one. Numbers only, never whose. */
@Component
public class RunningCases {

    private final ReleaseRows rows;
    private final CaseNumbers numbers;
    private final CaseMigration migration;
    private final AuditTrail audit;

    RunningCases(ReleaseRows rows, CaseNumbers numbers, CaseMigration migration, AuditTrail audit) {
        this.rows = rows;
        this.numbers = numbers;
        this.migration = migration;
        this.audit = audit;
    }

    /** @throws ReleaseMissing there is no such version */
    public List<StepLoad> at(String serviceId, int version) {
        return numbers.of(release(serviceId, version).processDefinitionId());
    }

    /** How many cases run on each version that has any, by its number. */
    public Map<Integer, Long> byVersion(String serviceId) {
        Map<String, Long> running = numbers.running();
        TreeMap<Integer, Long> byVersion = new TreeMap<>();
        rows.versionsOf(serviceId).stream().filter(release -> running.containsKey(release.processDefinitionId()))
                .forEach(release -> byVersion.put(release.version(), running.get(release.processDefinitionId())));
        return byVersion;
    }

    /**
     * How the cases of a version would go on in the live one.
     *
     * @throws ReleaseMissing there is no such version, or none is live
     */
    public MigrationPlan plan(String serviceId, int version) {
        return migration.plan(release(serviceId, version).processDefinitionId(), live(serviceId).processDefinitionId());
    }

    /**
     * Moves them. Cases that cannot be moved stay where they are.
     *
     * @throws ReleaseMissing there is no such version, or none is live
     */
    public CaseMigration.Moved move(String serviceId, int version, SignedIn by) {
        Release from = release(serviceId, version);
        Release to = live(serviceId);
        CaseMigration.Moved moved = migration.move(from.processDefinitionId(), to.processDefinitionId());
        audit.record(by.accountId().toString(), "cases.migrated", "release", to.id().toString(), Map.of("service", serviceId,
                "from", String.valueOf(from.version()), "to", String.valueOf(to.version()), "cases", String.valueOf(moved.cases()),
                "left", String.valueOf(moved.left())));
        return moved;
    }

    private Release release(String serviceId, int version) {
        return rows.versionsOf(serviceId).stream().filter(one -> one.version() == version).findFirst()
                .orElseThrow(() -> new ReleaseMissing(serviceId, version));
    }

    private Release live(String serviceId) {
        return rows.live(serviceId).orElseThrow(() -> new ReleaseMissing(serviceId, 0));
    }
}
