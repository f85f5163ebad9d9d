package de.laufzettel.efile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The e-file for taking it out: file by file, so that a large one is never in memory as a whole. The rights of the reader are part of every
 * query; what he may not see is not counted either.
 */
@Service
@Transactional(readOnly = true)
public class Inventory {

    private final JdbcClient database;
    private final Plan plan;

    Inventory(JdbcClient database, Plan plan) {
        this.database = database;
        this.plan = plan;
    }

    public Extent extent(Scope scope, EFileReader reader) {
        Set<UUID> readable = plan.readableBy(reader);
        if (readable.isEmpty()) {
            return new Extent(0, 0, 0, 0);
        }
        return asking("select count(distinct f.id) as files, count(distinct p.id) as procedures, count(d.id) as documents, "
                + "coalesce(sum(d.size), 0) as bytes from lz_efile_file f left join lz_efile_procedure p on p.file_id = f.id "
                + "left join lz_efile_document d on d.procedure_id = p.id where f.entry_id in (:entries)" + within(scope), scope, readable)
                .query((row, index) -> new Extent(row.getInt("files"), row.getInt("procedures"), row.getInt("documents"), row.getLong("bytes")))
                .single();
    }

    /** The ids of the files, in the order of their references. */
    public List<UUID> files(Scope scope, EFileReader reader) {
        Set<UUID> readable = plan.readableBy(reader);
        if (readable.isEmpty()) {
            return List.of();
        }
        return asking("select distinct f.id, f.reference from lz_efile_file f left join lz_efile_procedure p on p.file_id = f.id "
                + "where f.entry_id in (:entries)" + within(scope) + " order by f.reference", scope, readable)
                .query((row, index) -> row.getObject("id", UUID.class)).list();
    }

    /** One of those files; empty when the reader may no longer see it. */
    public Optional<Holding> file(UUID fileId, Scope scope, EFileReader reader) {
        Set<UUID> readable = plan.readableBy(reader);
        Optional<CaseFile> found = database.sql("select id, entry_id, reference, title, created_at from lz_efile_file where id = ?").param(fileId)
                .query((row, index) -> new CaseFile(fileId, row.getObject("entry_id", UUID.class), row.getString("reference"),
                        row.getString("title"), instant(row, "created_at"), 0))
                .optional().filter(file -> readable.contains(file.entryId()));
        return found.map(file -> new Holding(entry(file.entryId()), file, procedures(file, scope)));
    }

    private FilePlanEntry entry(UUID id) {
        return database.sql("select e.parent_id, e.number, e.title, (select count(*) from lz_efile_file f where f.entry_id = e.id) as files "
                        + "from lz_efile_entry e where e.id = ?").param(id)
                .query((row, index) -> new FilePlanEntry(id, row.getObject("parent_id", UUID.class), row.getString("number"),
                        row.getString("title"), row.getInt("files"))).single();
    }

    private List<Holding.Item> procedures(CaseFile file, Scope scope) {
        boolean one = scope.kind() == Scope.Kind.PROCEDURE;
        String chosen = " where p.file_id = :file" + (one ? " and p.id = :id" : "");
        Map<UUID, List<FiledDocument>> documents = ofFile("select d.id, d.procedure_id, d.number, d.name, d.media_type, d.size, d.sha256, "
                + "d.filed_at from lz_efile_document d join lz_efile_procedure p on p.id = d.procedure_id" + chosen + " order by d.number", file, scope)
                .query(Inventory::document).list().stream().collect(Collectors.groupingBy(FiledDocument::procedureId));
        return ofFile("select p.id, p.reference, p.title, p.created_at, p.case_id, p.case_reference from lz_efile_procedure p" + chosen
                + " order by p.reference", file, scope)
                .query((row, index) -> item(row, file, documents)).list();
    }

    private JdbcClient.StatementSpec ofFile(String sql, CaseFile file, Scope scope) {
        JdbcClient.StatementSpec query = database.sql(sql).param("file", file.id());
        return scope.kind() == Scope.Kind.PROCEDURE ? query.param("id", scope.id().orElseThrow()) : query;
    }

    private JdbcClient.StatementSpec asking(String sql, Scope scope, Set<UUID> readable) {
        JdbcClient.StatementSpec query = database.sql(sql).param("entries", readable);
        return scope.id().isPresent() ? query.param("id", scope.id().get()) : query;
    }

    private static String within(Scope scope) {
        return switch (scope.kind()) {
            case ALL -> "";
            case FILE -> " and f.id = :id";
            case PROCEDURE -> " and p.id = :id";
        };
    }

    private static Holding.Item item(ResultSet row, CaseFile file, Map<UUID, List<FiledDocument>> documents) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<FiledDocument> own = documents.getOrDefault(id, List.of());
        String caseId = row.getString("case_id");
        return new Holding.Item(new Procedure(id, file.id(), row.getString("reference"), row.getString("title"), instant(row, "created_at"),
                own.size()), caseId == null ? "" : caseId, row.getString("case_reference"), own);
    }

    private static FiledDocument document(ResultSet row, int index) throws SQLException {
        return new FiledDocument(row.getObject("id", UUID.class), row.getObject("procedure_id", UUID.class), row.getInt("number"),
                row.getString("name"), row.getString("media_type"), row.getLong("size"), row.getString("sha256"), instant(row, "filed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
