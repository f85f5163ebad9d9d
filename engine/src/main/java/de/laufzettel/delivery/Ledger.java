package de.laufzettel.delivery;

import de.laufzettel.bpm.ExternalStep;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger's writing side. Each change names the attempt that it belongs to ({@code attempts} and {@code worker_id}), so
 * that a worker who was taken for dead cannot overwrite what his successor wrote.
 */
@Component
class Ledger {

    private final JdbcClient database;
    private final LedgerRows rows;
    private final Clock clock;

    Ledger(JdbcClient database, LedgerRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** The newest revision of this step's row; made, and its inputs kept, when the step is seen for the first time. */
    LedgerRow rowOf(ExternalStep step, UUID caseId, int attempts) {
        Optional<LedgerRow> known = rows.newestOf(caseId, step.activityInstanceId());
        return known.orElseGet(() -> insert(step, caseId, 1, step.inputs(), attempts, null));
    }

    LedgerRow revise(LedgerRow old, Map<String, Object> inputs, int attempts, @Nullable String word) {
        UUID key = UUID.randomUUID();
        String text = LedgerJson.write(inputs);
        database.sql(INSERT).params(key, old.caseId(), old.reference(), old.processDefinitionId(), old.activityId(),
                old.activityInstanceId(), old.revision() + 1, old.stepId(), old.topic(), HandoverState.PENDING.name(), 0,
                attempts, text, LedgerJson.fingerprint(text), now(), false, word).update();
        return rows.find(key).orElseThrow();
    }

    private static final String INSERT = "insert into lz_handover (id, case_id, reference, process_definition_id, "
            + "activity_id, activity_instance_id, revision, step_id, topic, state, attempts, attempts_left, inputs, "
            + "inputs_sha256, created_at, looked_up, word) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private LedgerRow insert(ExternalStep step, UUID caseId, int revision, Map<String, Object> inputs, int attempts,
            @Nullable String word) {
        UUID key = UUID.randomUUID();
        String text = LedgerJson.write(inputs);
        database.sql(INSERT).params(key, caseId, Objects.requireNonNullElse(step.data().at("case.reference"), "-"),
                step.processDefinitionId(), step.activityId(), step.activityInstanceId(), revision, step.id(),
                step.topic(), HandoverState.PENDING.name(), 0, attempts, text, LedgerJson.fingerprint(text), now(),
                false, word).update();
        return rows.find(key).orElseThrow();
    }

    /**
     * From here on a crash leaves the row {@link LedgerRow#interrupted}.
     *
     * @return false when the row is not any more as it was read: another worker has begun
     */
    boolean begin(LedgerRow row, HandoverState state, String workerId) {
        return database.sql("update lz_handover set state = ?, attempts = attempts + 1, attempts_left = attempts_left - 1, "
                        + "attempt_began_at = ?, worker_id = ?, next_attempt_at = null, looked_up = false, "
                        + "problem_code = null, problem = null where id = ? and attempts = ? and state = ?")
                .params(state.name(), now(), workerId, row.key(), row.attempts(), row.state().name()).update() == 1;
    }

    /** Nothing will be sent, so this is no try; but whoever writes the end must be known. */
    boolean beginFinishing(LedgerRow row, String workerId) {
        return database.sql("update lz_handover set worker_id = ? where id = ? and attempts = ? and state = ? "
                + "and decided_result is not null").params(workerId, row.key(), row.attempts(), row.state().name()).update() == 1;
    }

    /** @return false when the attempt is not this worker's any more */
    boolean end(Attempt attempt, HandoverState state, @Nullable String code, @Nullable String problem,
            @Nullable Instant nextAttemptAt, boolean lookedUp) {
        boolean open = state == HandoverState.PENDING || state == HandoverState.UNKNOWN;
        return database.sql("update lz_handover set state = ?, attempt_began_at = null, problem_code = ?, problem = ?, "
                        + "next_attempt_at = ?, ended_at = ?, looked_up = ?, "
                        + "inputs = case when ? then null else inputs end, decided_result = null "
                        + "where id = ? and attempts = ? and worker_id = ?")
                .params(state.name(), code, problem == null ? null : shortened(problem),
                        nextAttemptAt == null ? null : at(nextAttemptAt), open ? null : now(), lookedUp,
                        state == HandoverState.DONE, attempt.row().key(), attempt.number(), attempt.workerId())
                .update() == 1;
    }

    /** The target has it, but the process could not go on: the result waits here, and nothing is sent again. */
    boolean keepResult(Attempt attempt, Map<String, Object> result, String code, String problem) {
        return database.sql("update lz_handover set state = 'DONE', attempt_began_at = null, decided_result = ?, "
                        + "problem_code = ?, problem = ?, ended_at = ? where id = ? and attempts = ? and worker_id = ?")
                .params(LedgerJson.write(result), code, shortened(problem), now(), attempt.row().key(),
                        attempt.number(), attempt.workerId())
                .update() == 1;
    }

    /** A person's decision, allowed only from the state it was made on. */
    boolean decide(LedgerRow row, HandoverState state, int attemptsLeft, @Nullable Map<String, Object> result,
            @Nullable String word) {
        return database.sql("update lz_handover set state = ?, attempts_left = ?, decided_result = ?, "
                        + "word = coalesce(?, word), ended_at = ?, next_attempt_at = null, worker_id = null "
                        + "where id = ? and state = ? and attempts = ?")
                .params(state.name(), attemptsLeft, result == null ? null : LedgerJson.write(result), word,
                        state == HandoverState.DONE ? now() : null, row.key(), row.state().name(), row.attempts())
                .update() == 1;
    }

    /** The engine has no such step any more: nothing will ever be sent. */
    boolean close(LedgerRow row, String code, String problem) {
        return database.sql("update lz_handover set state = 'DEAD', problem_code = ?, problem = ?, ended_at = ?, "
                        + "attempt_began_at = null, next_attempt_at = null where id = ? and state in ('PENDING', 'UNKNOWN') "
                        + "and attempts = ?")
                .params(code, problem, now(), row.key(), row.attempts()).update() == 1;
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
