package de.laufzettel.efile;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The built-in e-file, for reading. Every question is asked for a reader and answered within the reader's rights; what a
 * reader may not see does not exist for him.
 */
@Service
public class EFile {

    /** The whole plan as far as the reader sees something in it, sorted by number. */
    public List<FilePlanEntry> plan(EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<FilePlanEntry> entry(UUID entryId, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    /** Files of an entry, newest first, twenty a page counted from 0. */
    public List<CaseFile> files(UUID entryId, EFileReader reader, int page) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<CaseFile> file(UUID fileId, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    public List<Procedure> procedures(UUID fileId, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<Procedure> procedure(UUID procedureId, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    public List<FiledDocument> documents(UUID procedureId, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<FiledDocument> document(UUID documentId, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    /** The content of a document; empty when the reader may not see it. */
    public Optional<InputStream> open(UUID documentId, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }

    /** Finds words in titles, references and names; at most fifty hits. */
    public List<SearchHit> search(String words, EFileReader reader) {
        throw new UnsupportedOperationException("follows");
    }
}
