package de.laufzettel.documents;

/** Why a document is here; it decides which limits are usual and whether a scanner must have seen it. */
public enum Purpose {
    /** A citizen's file for an application. */
    APPLICATION_UPLOAD,
    /** A case worker's file for a case. */
    CASE_UPLOAD,
    /** Made by the program: receipts, notices. */
    PRODUCED,
    /** The e-file's own copy. */
    FILED
}
