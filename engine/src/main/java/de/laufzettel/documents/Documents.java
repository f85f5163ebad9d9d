package de.laufzettel.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * All files of the program. A file is stored first, belonging to nobody, then given to a draft or a case; what nobody
 * claims is removed after a day. Who may read a file is decided by the owner of the draft or case: ask
 * {@link #findOfDraft} or {@link #findOfCase}, never {@link #find} with an id that came from a browser.
 */
@Service
public class Documents {

    private final Intake intake;
    private final DocumentRows rows;
    private final DocumentStorage storage;
    private final TransactionOperations transaction;

    Documents(Intake intake, DocumentRows rows, DocumentStorage storage, TransactionOperations transaction) {
        this.intake = intake;
        this.rows = rows;
        this.storage = storage;
        this.transaction = transaction;
    }

    /**
     * Checks an upload and stores it. The stream is read up to one byte over the limit and not closed.
     *
     * @throws DocumentRefused when it is too large, empty, of a type not allowed, dangerous, or could not be scanned
     */
    public StoredDocument store(InputStream content, String declaredName, Purpose purpose, DocumentLimits limits) {
        try (CheckedUpload upload = intake.check(content, declaredName, limits)) {
            StoredDocument document = new StoredDocument(UUID.randomUUID(), upload.name(), upload.mediaType(),
                    upload.size(), upload.sha256());
            transaction.executeWithoutResult(status -> write(document, purpose, upload));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read or kept for checking", e);
        }
    }

    /**
     * Stores a file the program made. The same key again gives the file of the first time, so that a repeated
     * connector step makes one file.
     */
    public StoredDocument storeProduced(UUID key, String name, String mediaType, byte[] content) {
        return rows.find(key).orElseGet(() -> {
            StoredDocument document = new StoredDocument(key, FileNames.clean(name), mediaType, content.length,
                    Sha256.of(content));
            transaction.executeWithoutResult(status ->
                    write(document, Purpose.PRODUCED, () -> new ByteArrayInputStream(content)));
            return document;
        });
    }

    /**
     * Keeps a copy for the e-file: it belongs to no case and is never an orphan, so it stays when the case is erased.
     * In the caller's transaction, together with the record that points to it.
     */
    public StoredDocument keepForFile(UUID id, String name, String mediaType, InputStream content) throws IOException {
        return intake.copying(content, file -> {
            StoredDocument document = new StoredDocument(id, FileNames.clean(name), mediaType, file.size(), file.sha256());
            transaction.executeWithoutResult(status -> write(document, Purpose.FILED, file));
            return document;
        });
    }

    public Optional<StoredDocument> find(UUID id) {
        return rows.find(id);
    }

    /** The file, if it belongs to this draft. */
    public Optional<StoredDocument> findOfDraft(UUID id, UUID draftId) {
        return ofDraft(draftId).stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The file, if it belongs to this case. */
    public Optional<StoredDocument> findOfCase(UUID id, UUID caseId) {
        return ofCase(caseId).stream().filter(document -> document.id().equals(id)).findFirst();
    }

    public List<StoredDocument> ofDraft(UUID draftId) {
        return rows.ofDraft(draftId);
    }

    public List<StoredDocument> ofCase(UUID caseId) {
        return rows.ofCase(caseId);
    }

    /** The content; it is read from the store while the stream is read. */
    public InputStream open(UUID id) {
        return rows.find(id).map(document -> storage.open(id)).orElseThrow(() -> new DocumentGone(id));
    }

    /** The whole content, for what needs it in one piece. */
    public byte[] bytes(UUID id) {
        try (InputStream content = open(id)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + id + " could not be read", e);
        }
    }

    /**
     * Gives a file nobody has, or this draft has already, to a draft.
     *
     * @throws DocumentGone when there is no such file, or it is somebody else's: a page cannot tell the two apart
     */
    public void attachToDraft(UUID id, UUID draftId) {
        require(rows.giveToDraft(id, draftId), id);
    }

    /** Gives a file of a draft, or of nobody, to a case, in the caller's transaction. */
    public void attach(UUID id, UUID caseId) {
        require(rows.giveToCase(id, caseId), id);
    }

    /** Removes a file of a draft or of nobody; a file of a case stays as long as the case. */
    public boolean remove(UUID id) {
        return rows.removeUnlessOfCase(id);
    }

    private void write(StoredDocument document, Purpose purpose, Content content) {
        rows.insert(document, purpose);
        try (InputStream stream = content.open()) {
            storage.put(document.id(), stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + document.id() + " could not be stored", e);
        }
    }

    private static void require(boolean changed, UUID id) {
        if (!changed) {
            throw new DocumentGone(id);
        }
    }

    /** Something that can be read from its beginning. */
    interface Content {
        InputStream open() throws IOException;
    }
}
