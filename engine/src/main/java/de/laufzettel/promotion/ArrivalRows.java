package de.laufzettel.promotion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of what waits. */
@Component
class ArrivalRows {

    private static final String COLUMNS = "select id, service_id, sha256, arrived_at, sender, sent_by, sent_by_name from lz_arrival ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ArrivalRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Arrival> of(String serviceId) {
        return jdbc.sql(COLUMNS + "where service_id = ? order by id desc").param(serviceId).query(ArrivalRows::arrival).list();
    }

    Optional<Arrival> find(String serviceId, long id) {
        return jdbc.sql(COLUMNS + "where service_id = ? and id = ?").params(serviceId, id).query(ArrivalRows::arrival).optional();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from lz_arrival where id = ?").param(id).query((row, number) -> row.getBytes("content")).single();
    }

    /** Sent again, it replaces what waits: of the same bytes only the sender can differ. */
    @Transactional
    public void put(String serviceId, String sha256, byte[] content, SenderKey key, String sentBy, String sentByName) {
        jdbc.sql("delete from lz_arrival where service_id = ? and sha256 = ?").params(serviceId, sha256).update();
        jdbc.sql("""
                insert into lz_arrival (service_id, sha256, content, arrived_at, sender, sent_by, sent_by_name)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(serviceId, sha256, content, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)), key.name(), sentBy,
                        sentByName).update();
    }

    boolean remove(long id) {
        return jdbc.sql("delete from lz_arrival where id = ?").param(id).update() > 0;
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(row.getLong("id"), row.getString("service_id"), row.getString("sha256"), row.getTimestamp("arrived_at").toInstant(),
                row.getString("sender"), row.getString("sent_by"), row.getString("sent_by_name"));
    }
}
