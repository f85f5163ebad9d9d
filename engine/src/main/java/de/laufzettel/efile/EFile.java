package de.laufzettel.efile;

import de.laufzettel.documents.Documents;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The built-in e-file, for reading. Every question is asked for a reader and answered within the reader's rights; what a
 * reader may not see does not exist for him.
 */
@Service
@Transactional(readOnly = true)
public class EFile {

    /** Rows of a page of files. */
    public static final int PAGE = 20;

    private static final String FILES = "select f.id, f.entry_id, f.reference, f.title, f.created_at, "
            + "(select count(*) from lz_efile_procedure p where p.file_id = f.id) as procedures from lz_efile_file f ";
    private static final String PROCEDURES = "select p.id, p.file_id, p.reference, p.title, p.created_at, "
            + "(select count(*) from lz_efile_document d where d.procedure_id = p.id) as documents "
            + "from lz_efile_procedure p join lz_efile_file f on f.id = p.file_id ";
    private static final String DOCUMENTS = "select d.id, d.procedure_id, d.number, d.name, d.media_type, d.size, "
            + "d.sha256, d.filed_at from lz_efile_document d join lz_efile_procedure p on p.id = d.procedure_id "
            + "join lz_efile_file f on f.id = p.file_id ";

    private final JdbcClient database;
    private final Plan plan;
    private final Documents documents;
    private final EFileSearch search;

    EFile(JdbcClient database, Plan plan, Documents documents, EFileSearch search) {
        this.database = database;
        this.plan = plan;
        this.documents = documents;
        this.search = search;
    }

    /** The whole plan as far as the reader sees something in it, sorted by number. */
    public List<FilePlanEntry> plan(EFileReader reader) {
        return plan.visibleTo(reader);
    }

    public Optional<FilePlanEntry> entry(UUID entryId, EFileReader reader) {
        return plan.visibleTo(reader).stream().filter(entry -> entry.id().equals(entryId)).findFirst();
    }

    /** Files of an entry, newest first, {@value #PAGE} a page counted from 0. */
    public List<CaseFile> files(UUID entryId, EFileReader reader, int page) {
        if (!plan.readableBy(reader).contains(entryId)) {
            return List.of();
        }
        return database.sql(FILES + "where f.entry_id = :entry order by f.created_at desc, f.reference desc "
                        + "offset :offset rows fetch first " + PAGE + " rows only")
                .param("entry", entryId).param("offset", (long) page * PAGE)
                .query(EFile::caseFile).list();
    }

    public Optional<CaseFile> file(UUID fileId, EFileReader reader) {
        Set<UUID> readable = plan.readableBy(reader);
        return database.sql(FILES + "where f.id = ?").param(fileId).query(EFile::caseFile).optional()
                .filter(file -> readable.contains(file.entryId()));
    }

    public List<Procedure> procedures(UUID fileId, EFileReader reader) {
        if (file(fileId, reader).isEmpty()) {
            return List.of();
        }
        return database.sql(PROCEDURES + "where p.file_id = ? order by p.reference").param(fileId)
                .query(EFile::procedure).list();
    }

    public Optional<Procedure> procedure(UUID procedureId, EFileReader reader) {
        return database.sql(PROCEDURES + "where p.id = ?").param(procedureId).query(EFile::procedure).optional()
                .filter(procedure -> file(procedure.fileId(), reader).isPresent());
    }

    public List<FiledDocument> documents(UUID procedureId, EFileReader reader) {
        if (procedure(procedureId, reader).isEmpty()) {
            return List.of();
        }
        return database.sql(DOCUMENTS + "where d.procedure_id = ? order by d.number").param(procedureId)
                .query(EFile::document).list();
    }

    public Optional<FiledDocument> document(UUID documentId, EFileReader reader) {
        return database.sql(DOCUMENTS + "where d.id = ?").param(documentId).query(EFile::document).optional()
                .filter(document -> procedure(document.procedureId(), reader).isPresent());
    }

    /** The content of a document; empty when the reader may not see it. */
    public Optional<InputStream> open(UUID documentId, EFileReader reader) {
        return document(documentId, reader).map(document -> documents.open(document.id()));
    }

    /** Finds words in titles, references and names; every word must be there; at most fifty hits. */
    public List<SearchHit> search(String words, EFileReader reader) {
        return search.find(words, plan.readableBy(reader));
    }

    private static CaseFile caseFile(ResultSet row, int index) throws SQLException {
        return new CaseFile(row.getObject("id", UUID.class), row.getObject("entry_id", UUID.class),
                row.getString("reference"), row.getString("title"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getInt("procedures"));
    }

    private static Procedure procedure(ResultSet row, int index) throws SQLException {
        return new Procedure(row.getObject("id", UUID.class), row.getObject("file_id", UUID.class),
                row.getString("reference"), row.getString("title"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getInt("documents"));
    }

    private static FiledDocument document(ResultSet row, int index) throws SQLException {
        return new FiledDocument(row.getObject("id", UUID.class), row.getObject("procedure_id", UUID.class),
                row.getInt("number"), row.getString("name"), row.getString("media_type"), row.getLong("size"),
                row.getString("sha256"), row.getObject("filed_at", OffsetDateTime.class).toInstant());
    }
}
