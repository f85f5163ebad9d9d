package de.laufzettel.bpm;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the cases of a process stand, in numbers: nothing here says whose cases they are. */
public class CaseNumbers {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private final ManagementService management;
    private final Deployments deployments;
    private final JdbcClient database;
    private final Clock clock;

    private record Passed(long count, Duration median) {
    }

    CaseNumbers(ProcessEngine engine, Deployments deployments, JdbcClient database, Clock clock) {
        this.management = engine.getManagementService();
        this.deployments = deployments;
        this.database = database;
        this.clock = clock;
    }

    /** Elements at which something stands or has been, in the order of the model. */
    public List<StepLoad> of(String processDefinitionId) {
        Map<String, ActivityStatistics> now = new HashMap<>();
        management.createActivityStatisticsQuery(processDefinitionId).includeIncidents().list()
                .forEach(one -> now.put(one.getId(), one));
        Map<String, Instant> oldest = oldest(processDefinitionId);
        Map<String, Passed> passed = passed(processDefinitionId);
        TreeSet<String> touched = new TreeSet<>(now.keySet());
        touched.addAll(passed.keySet());
        List<StepLoad> loads = new ArrayList<>();
        for (FlowNode node : deployments.model(processDefinitionId).nodes().values()) {
            if (touched.contains(node.id())) {
                loads.add(load(node, now.get(node.id()), oldest.get(node.id()), passed.get(node.id())));
            }
        }
        return loads;
    }

    /** How many cases run on each process that has any. */
    public Map<String, Long> running() {
        Map<String, Long> running = new HashMap<>();
        database.sql("select PROC_DEF_ID_, count(*) as CASES from ACT_RU_EXECUTION where PARENT_ID_ is null and SUPER_EXEC_ is null group by PROC_DEF_ID_")
                .query(row -> {
                    running.put(row.getString("PROC_DEF_ID_"), row.getLong("CASES"));
                });
        return running;
    }

    private StepLoad load(FlowNode node, @Nullable ActivityStatistics now, @Nullable Instant oldest, @Nullable Passed passed) {
        long incidents = now == null ? 0 : now.getIncidentStatistics().stream().mapToLong(IncidentStatistics::getIncidentCount).sum();
        return new StepLoad(node.id(), node.name(), node.type(), now == null ? 0 : now.getInstances(), incidents,
                oldest == null ? null : Duration.between(oldest, clock.instant()), passed == null ? null : passed.median(),
                passed == null ? 0 : passed.count());
    }

    private Map<String, Instant> oldest(String processDefinitionId) {
        Map<String, Instant> oldest = new HashMap<>();
        database.sql("""
                select ACT_ID_, min(START_TIME_) as SINCE from ACT_HI_ACTINST
                where PROC_DEF_ID_ = ? and END_TIME_ is null group by ACT_ID_""").param(processDefinitionId)
                .query(row -> {
                    oldest.put(row.getString("ACT_ID_"), row.getTimestamp("SINCE").toInstant());
                });
        return oldest;
    }

    private Map<String, Passed> passed(String processDefinitionId) {
        Map<String, Passed> passed = new HashMap<>();
        database.sql("""
                select ACT_ID_, count(*) as PASSED, percentile_cont(0.5) within group (order by DURATION_) as MEDIAN from ACT_HI_ACTINST
                where PROC_DEF_ID_ = ? and END_TIME_ >= ? and DURATION_ is not null group by ACT_ID_""")
                .params(processDefinitionId, Timestamp.from(clock.instant().minus(LOOKED_BACK)))
                .query(row -> {
                    passed.put(row.getString("ACT_ID_"), new Passed(row.getLong("PASSED"), Duration.ofMillis(row.getLong("MEDIAN"))));
                });
        return passed;
    }
}
