package de.laufzettel.efile;

import java.util.List;

/** A file with all that is in it, as an export takes it out; of one procedure only that one is there. */
public record Holding(FilePlanEntry entry, CaseFile file, List<Item> procedures) {

    public Holding {
        procedures = List.copyOf(procedures);
    }

    /** A procedure with its documents; {@code caseId} and {@code caseReference} name the case it was filed from. */
    public record Item(Procedure procedure, String caseId, String caseReference, List<FiledDocument> documents) {

        public Item {
            documents = List.copyOf(documents);
        }
    }
}
