package de.laufzettel.design;

import de.laufzettel.design.Review.State;
import de.laufzettel.library.ServicePackage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Four eyes: one person asks, another one approves the very content that was asked about or sends it back. Any change of
 * the service leaves an approval behind, because it holds for one SHA-256.
 */
@Component
public class Reviews {

    private static final String COLUMNS = """
            select id, service_id, sha256, revision, note, asked_at, asked_by, state, answer, decided_at, decided_by from lz_review\s""";

    private final JdbcClient jdbc;
    private final ServiceDrafts drafts;
    private final DraftRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reviews(JdbcClient jdbc, ServiceDrafts drafts, DraftRows rows, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Review> latest(String serviceId) {
        return jdbc.sql(COLUMNS + "where service_id = ? order by id desc fetch first 1 rows only").param(serviceId)
                .query(Reviews::review).optional();
    }

    /** Newest first. */
    public List<Review> of(String serviceId) {
        return jdbc.sql(COLUMNS + "where service_id = ? order by id desc fetch first 50 rows only").param(serviceId)
                .query(Reviews::review).list();
    }

    /**
     * Asks for a review of the draft as it is now. An older request that nobody answered is replaced.
     *
     * @throws DraftMissing there is no such draft
     */
    public Review ask(String serviceId, String note, String askedBy) {
        return transaction.execute(status -> {
            Draft draft = rows.lock(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
            jdbc.sql("delete from lz_review where service_id = ? and state = 'OPEN'").param(serviceId).update();
            jdbc.sql("""
                    insert into lz_review (service_id, sha256, revision, note, asked_at, asked_by, state, answer)
                    values (?, ?, ?, ?, ?, ?, 'OPEN', '')""")
                    .params(serviceId, ServicePackage.of(rows.contents(serviceId)).sha256(), draft.revision(), note, now(), askedBy).update();
            return latest(serviceId).orElseThrow();
        });
    }

    /** @throws ReviewRefused it is the person's own work, nobody asked, or the service was changed since */
    public Review approve(String serviceId, String answer, String approvedBy) {
        return decide(serviceId, State.APPROVED, answer, approvedBy);
    }

    /** @throws ReviewRefused nobody asked */
    public Review sendBack(String serviceId, String answer, String decidedBy) {
        return decide(serviceId, State.SENT_BACK, answer, decidedBy);
    }

    /** Whether this person may approve: not the one who asked, and not the one who changed the service last. */
    public boolean isOther(Review review, String account) {
        return !review.askedBy().equals(account)
                && drafts.find(review.serviceId()).filter(draft -> draft.changedBy().equals(account)).isEmpty();
    }

    private Review decide(String serviceId, State state, String answer, String by) {
        return transaction.execute(status -> {
            rows.lock(serviceId).orElseThrow(() -> new DraftMissing(serviceId));
            Review review = latest(serviceId).filter(latest -> latest.state() == State.OPEN)
                    .orElseThrow(() -> new ReviewRefused(ReviewRefused.Reason.NOT_OPEN));
            if (state == State.APPROVED) {
                if (!ServicePackage.of(rows.contents(serviceId)).sha256().equals(review.sha256())) {
                    throw new ReviewRefused(ReviewRefused.Reason.CHANGED_SINCE);
                }
                if (!isOther(review, by)) {
                    throw new ReviewRefused(ReviewRefused.Reason.OWN_WORK);
                }
            }
            jdbc.sql("update lz_review set state = ?, answer = ?, decided_at = ?, decided_by = ? where id = ?")
                    .params(state.name(), answer, now(), by, review.id()).update();
            return latest(serviceId).orElseThrow();
        });
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(row.getLong("id"), row.getString("service_id"), row.getString("sha256"), row.getLong("revision"),
                row.getString("note"), row.getTimestamp("asked_at").toInstant(), row.getString("asked_by"),
                State.valueOf(row.getString("state")), row.getString("answer"), instant(row.getTimestamp("decided_at")),
                row.getString("decided_by"));
    }

    static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
