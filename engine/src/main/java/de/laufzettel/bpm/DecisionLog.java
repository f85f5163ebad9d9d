package de.laufzettel.bpm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which decisions a case met and which rows fired: the engine's history level does not keep it, the citizen may ask for it. */
public class DecisionLog {

    private final JdbcClient database;
    private final Clock clock;

    DecisionLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<DecisionRecord> ofCase(String caseId) {
        return database.sql("""
                select case_id, release_id, element_id, decision_id, decision_name, decided_at, input_paths, fired_rows
                from lz_decision where case_id = ? order by decided_at, id""")
                .param(caseId).query(DecisionLog::read).list();
    }

    /** Removes what is known of a case; part of erasing it. */
    public void erase(String caseId) {
        database.sql("delete from lz_decision where case_id = ?").param(caseId).update();
    }

    void keep(DecisionRecord decision) {
        database.sql("""
                insert into lz_decision (id, case_id, release_id, element_id, decision_id, decision_name, decided_at,
                                         input_paths, fired_rows)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID().toString(), decision.caseId(), decision.releaseId(), decision.elementId(),
                        decision.decisionId(), decision.decisionName(),
                        decision.decidedAt().atOffset(ZoneOffset.UTC), String.join("\n", decision.inputPaths()),
                        rows(decision.rows()))
                .update();
    }

    Clock clock() {
        return clock;
    }

    private static DecisionRecord read(ResultSet row, int number) throws SQLException {
        return new DecisionRecord(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(), lines(row.getString(7)),
                lines(row.getString(8)).stream().map(DecisionLog::row).toList());
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    private static DecisionRecord.FiredRow row(String line) {
        int space = line.indexOf(' ');
        return new DecisionRecord.FiredRow(Integer.parseInt(line.substring(0, space)), line.substring(space + 1));
    }

    private static String rows(List<DecisionRecord.FiredRow> rows) {
        return String.join("\n", rows.stream().map(row -> row.row() + " " + row.ruleId()).toList());
    }
}
