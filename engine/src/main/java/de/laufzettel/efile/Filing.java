package de.laufzettel.efile;

import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts procedures into the e-file, each once. The row of the entry is locked first: numbers have no gaps and no doubles,
 * two procedures for a new file open it once, and the same key waits and finds what the first made.
 */
@Component
class Filing {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    private final JdbcClient database;
    private final Documents documents;
    private final Clock clock;

    Filing(JdbcClient database, Documents documents, Clock clock) {
        this.database = database;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional
    FiledProcedure complete(UUID key, FilingOrder order) {
        Entry entry = lockedEntry(order.entryNumber());
        return find(key).orElseGet(() -> file(key, order, entry));
    }

    @Transactional(readOnly = true)
    Optional<FiledProcedure> find(UUID key) {
        return database.sql("select f.id as file_id, f.reference as file_reference, p.id, p.reference, "
                        + "(select count(*) from lz_efile_document d where d.procedure_id = p.id) as documents "
                        + "from lz_efile_procedure p join lz_efile_file f on f.id = p.file_id where p.filing_key = ?")
                .param(key)
                .query((row, index) -> new FiledProcedure(row.getObject("file_id", UUID.class), row.getString("file_reference"),
                        row.getObject("id", UUID.class), row.getString("reference"), row.getInt("documents")))
                .optional();
    }

    private FiledProcedure file(UUID key, FilingOrder order, Entry entry) {
        OpenFile file = openFile(entry, order.fileTitle());
        int number = file.lastProcedure() + 1;
        String reference = file.reference() + "-%04d".formatted(number);
        UUID procedureId = UUID.randomUUID();
        database.sql("update lz_efile_file set last_procedure = ? where id = ?").params(number, file.id()).update();
        database.sql("insert into lz_efile_procedure (id, file_id, reference, title, case_reference, case_id, "
                        + "filing_key, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(procedureId, file.id(), reference, order.procedureTitle(), order.caseReference(), order.caseId(), key,
                        OffsetDateTime.now(clock))
                .update();
        int position = 0;
        for (FilingOrder.Content content : order.documents()) {
            keep(procedureId, ++position, content);
        }
        return new FiledProcedure(file.id(), file.reference(), procedureId, reference, position);
    }

    private void keep(UUID procedureId, int number, FilingOrder.Content content) {
        StoredDocument copy;
        try (InputStream bytes = content.source().open()) {
            copy = documents.keepForFile(UUID.randomUUID(), content.name(), content.mediaType(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Document no. " + number + " of the procedure could not be read", e);
        }
        database.sql("insert into lz_efile_document (id, procedure_id, number, name, media_type, size, sha256, filed_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(copy.id(), procedureId, number, copy.name(), copy.mediaType(), copy.size(), copy.sha256(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private Entry lockedEntry(String number) {
        Entry entry = database.sql("select id, number, last_file from lz_efile_entry where number = ? for update")
                .param(number)
                .query((row, index) -> new Entry(row.getObject("id", UUID.class), row.getString("number"),
                        row.getInt("last_file")))
                .optional()
                .orElseThrow(() -> new NotFiled(NotFiled.ENTRY_UNKNOWN, "The file plan has no entry " + number));
        if (database.sql("select count(*) from lz_efile_entry where parent_id = ?").param(entry.id())
                .query(Integer.class).single() > 0) {
            throw new NotFiled(NotFiled.ENTRY_HAS_CHILDREN,
                    "Entry " + number + " of the file plan has entries below it; files belong into one of those");
        }
        return entry;
    }

    private OpenFile openFile(Entry entry, String title) {
        return database.sql("select id, reference, last_procedure from lz_efile_file where entry_id = ? and title = ?")
                .params(entry.id(), title)
                .query((row, index) -> new OpenFile(row.getObject("id", UUID.class), row.getString("reference"),
                        row.getInt("last_procedure")))
                .optional()
                .orElseGet(() -> newFile(entry, title));
    }

    /** The reference (Aktenzeichen): number of the entry, running number of the file, year in which it was opened. */
    private OpenFile newFile(Entry entry, String title) {
        int number = entry.lastFile() + 1;
        OpenFile file = new OpenFile(UUID.randomUUID(),
                "%s-%04d/%s".formatted(entry.number(), number, Year.now(clock.withZone(OFFICE))), 0);
        database.sql("update lz_efile_entry set last_file = ? where id = ?").params(number, entry.id()).update();
        database.sql("insert into lz_efile_file (id, entry_id, reference, title, created_at, last_procedure) "
                        + "values (?, ?, ?, ?, ?, 0)")
                .params(file.id(), entry.id(), file.reference(), title, OffsetDateTime.now(clock)).update();
        return file;
    }

    private record Entry(UUID id, String number, int lastFile) {
    }

    private record OpenFile(UUID id, String reference, int lastProcedure) {
    }
}
