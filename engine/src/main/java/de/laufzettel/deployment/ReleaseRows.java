package de.laufzettel.deployment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of releases. A release is inserted and never updated; only the pointer to the live one moves. */
@Component
class ReleaseRows {

    private static final String RELEASES = """
            select r.id, r.service_id, r.version, r.sha256, r.published_at, r.published_by, r.process_definition_id
            from lz_release r\s""";
    private static final String LIVE = RELEASES + "join lz_live_release l on l.release_id = r.id ";

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    ReleaseRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<Release> live(String serviceId) {
        return jdbc.sql(LIVE + "where l.service_id = ?").param(serviceId).query(ReleaseRows::release).optional();
    }

    List<Release> allLive() {
        return jdbc.sql(LIVE + "order by r.service_id").query(ReleaseRows::release).list();
    }

    Optional<Release> find(UUID id) {
        return jdbc.sql(RELEASES + "where r.id = ?").param(id).query(ReleaseRows::release).optional();
    }

    /** The version with this content; where an older program made several of the same bytes, the newest. */
    Optional<Release> find(String serviceId, String sha256) {
        return jdbc.sql(RELEASES + "where r.service_id = ? and r.sha256 = ? order by r.version desc fetch first 1 rows only")
                .params(serviceId, sha256).query(ReleaseRows::release).optional();
    }

    Optional<Release> ofProcess(String processDefinitionId) {
        return jdbc.sql(RELEASES + "where r.process_definition_id = ?").param(processDefinitionId)
                .query(ReleaseRows::release).optional();
    }

    List<Release> versionsOf(String serviceId) {
        return jdbc.sql(RELEASES + "where r.service_id = ? order by r.version desc").param(serviceId)
                .query(ReleaseRows::release).list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from lz_release where id = ?").param(id)
                .query((row, number) -> row.getBytes("content")).optional();
    }

    /** A row to lock is there before the first release is: two designers cannot both publish a first version. */
    void ensurePointer(String serviceId) {
        if (jdbc.sql("select count(*) from lz_live_release where service_id = ?").param(serviceId).query(Long.class).single() > 0) {
            return;
        }
        try {
            ownTransaction.executeWithoutResult(status -> jdbc.sql("insert into lz_live_release (service_id) values (?)")
                    .param(serviceId).update());
        } catch (DuplicateKeyException e) {
            // another node made it a moment ago
        }
    }

    /** Locks the pointer, so that two publishing at once come one after the other. */
    Optional<UUID> lockLive(String serviceId) {
        return jdbc.sql("select release_id from lz_live_release where service_id = ? for update").param(serviceId)
                .query((row, number) -> row.getObject(1, UUID.class)).list().stream().filter(Objects::nonNull).findFirst();
    }

    int lastVersion(String serviceId) {
        return jdbc.sql("select coalesce(max(version), 0) from lz_release where service_id = ?").param(serviceId)
                .query(Integer.class).single();
    }

    void insert(Release release, byte[] content, String deploymentId) {
        jdbc.sql("""
                insert into lz_release (id, service_id, version, sha256, content, published_at, published_by,
                deployment_id, process_definition_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(release.id(), release.serviceId(), release.version(), release.sha256(), content,
                        Timestamp.from(release.publishedAt()), release.publishedBy(), deploymentId,
                        release.processDefinitionId())
                .update();
    }

    void pointTo(Release release) {
        jdbc.sql("update lz_live_release set release_id = ? where service_id = ?").params(release.id(), release.serviceId()).update();
    }

    void pointToNothing(String serviceId) {
        jdbc.sql("update lz_live_release set release_id = null where service_id = ?").param(serviceId).update();
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(row.getObject("id", UUID.class), row.getString("service_id"), row.getInt("version"),
                row.getString("sha256"), row.getTimestamp("published_at").toInstant(), row.getString("published_by"),
                row.getString("process_definition_id"));
    }
}
