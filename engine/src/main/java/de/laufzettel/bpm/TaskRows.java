package de.laufzettel.bpm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads tasks by one SQL statement of ours instead of the engine's task query: "mine or one of my groups'" needs its
 * {@code or()}, in which expressions are evaluated even when they are switched off (CVE-2026-109432).
 */
final class TaskRows {

    private static final String COLUMNS = """
            select t.ID_, t.NAME_, t.ASSIGNEE_, t.CREATE_TIME_, t.DUE_DATE_, t.TASK_DEF_KEY_, t.PROC_DEF_ID_,
                   p.BUSINESS_KEY_
            """;
    private static final String FROM = """
            from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_ where
            """;
    private static final String FOR_ME = """
            exists (select 1 from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
                    and (l.USER_ID_ = :user or l.GROUP_ID_ in (:groups)))""";

    private final JdbcClient database;
    private final Deployments deployments;

    TaskRows(JdbcClient database, Deployments deployments) {
        this.database = database;
        this.deployments = deployments;
    }

    TaskPage search(TaskQuery query) {
        Map<String, Object> parameters = new HashMap<>(person(query.user(), query.groups()));
        String where = scope(query.scope());
        if (!query.processDefinitionIds().isEmpty()) {
            where += " and t.PROC_DEF_ID_ in (:definitions)";
            parameters.put("definitions", query.processDefinitionIds());
        }
        long total = database.sql("select count(*) " + FROM + where).params(parameters).query(Long.class).single();
        parameters.put("offset", query.offset());
        parameters.put("limit", query.limit());
        List<UserTask> tasks = read(where + order(query.order())
                + " offset :offset rows fetch next :limit rows only", parameters);
        return new TaskPage(tasks, total);
    }

    Optional<UserTask> find(String taskId, String user, Set<String> groups) {
        Map<String, Object> parameters = new HashMap<>(person(user, groups));
        parameters.put("task", taskId);
        return read("t.ID_ = :task and (" + scope(TaskQuery.Scope.ALL) + ")", parameters).stream().findFirst();
    }

    private static Map<String, Object> person(String user, Set<String> groups) {
        return Map.of("user", user, "groups", groups.isEmpty() ? Set.of("") : groups);
    }

    private static String scope(TaskQuery.Scope scope) {
        return switch (scope) {
            case MINE -> "t.ASSIGNEE_ = :user";
            case OPEN -> "t.ASSIGNEE_ is null and " + FOR_ME;
            case ALL -> "(t.ASSIGNEE_ = :user or " + FOR_ME + ")";
        };
    }

    private static String order(TaskQuery.Order order) {
        return " order by " + switch (order) {
            case OLDEST_FIRST -> "t.CREATE_TIME_";
            case NEWEST_FIRST -> "t.CREATE_TIME_ desc";
            case DUE_FIRST -> "case when t.DUE_DATE_ is null then 1 else 0 end, t.DUE_DATE_, t.CREATE_TIME_";
            case NAME -> "t.NAME_, t.CREATE_TIME_";
        } + ", t.ID_";
    }

    private List<UserTask> read(String where, Map<String, Object> parameters) {
        Map<String, Row> rows = new LinkedHashMap<>();
        database.sql(COLUMNS + FROM + where).params(parameters).query(TaskRows::row).list()
                .forEach(row -> rows.put(row.id, row));
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> groups = groups(rows.keySet());
        List<UserTask> tasks = new ArrayList<>();
        rows.values().forEach(row -> tasks.add(task(row, groups.getOrDefault(row.id, Set.of()))));
        return List.copyOf(tasks);
    }

    private Map<String, Set<String>> groups(Set<String> taskIds) {
        Map<String, Set<String>> groups = new HashMap<>();
        database.sql("""
                select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK
                where TASK_ID_ in (:tasks) and TYPE_ = 'candidate' and GROUP_ID_ is not null""")
                .param("tasks", taskIds)
                .query((row, number) -> groups.computeIfAbsent(row.getString(1), task -> new HashSet<>()).add(row.getString(2)))
                .list();
        return groups;
    }

    private UserTask task(Row row, Set<String> groups) {
        Optional<FlowNode> node = deployments.model(row.definition).node(row.element);
        return new UserTask(row.id, row.caseId, row.definition, row.element, row.name, row.assignee, Set.copyOf(groups),
                node.flatMap(FlowNode::formKey).orElse(null), row.created, row.due,
                node.map(FlowNode::properties).orElse(Map.of()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp(5);
        return new Row(row.getString(1), Optional.ofNullable(row.getString(2)).orElse(""), row.getString(3),
                row.getTimestamp(4).toInstant(), due == null ? null : due.toInstant(), row.getString(6), row.getString(7),
                row.getString(8));
    }

    private record Row(String id, String name, @Nullable String assignee, Instant created, @Nullable Instant due,
            String element, String definition, String caseId) {
    }
}
