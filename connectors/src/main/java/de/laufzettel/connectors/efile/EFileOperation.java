package de.laufzettel.connectors.efile;

/**
 * An operation of the set, by the id that stands in topics: {@code efile.create-file}.
 *
 * @param <I> what a step says
 * @param <R> what it gets back
 */
public record EFileOperation<I extends Record, R extends Record>(String id, Class<I> input, Class<R> result) {

    public static final EFileOperation<Finding.PlanSearch, Finding.Found> SEARCH_PLAN =
            new EFileOperation<>("search-plan", Finding.PlanSearch.class, Finding.Found.class);
    public static final EFileOperation<Finding.FileSearch, Finding.Found> SEARCH_FILES =
            new EFileOperation<>("search-files", Finding.FileSearch.class, Finding.Found.class);
    public static final EFileOperation<Finding.ProcedureSearch, Finding.Found> SEARCH_PROCEDURES =
            new EFileOperation<>("search-procedures", Finding.ProcedureSearch.class, Finding.Found.class);

    public static final EFileOperation<Filing.NewFile, Filing.Created> CREATE_FILE =
            new EFileOperation<>("create-file", Filing.NewFile.class, Filing.Created.class);
    public static final EFileOperation<Filing.NewProcedure, Filing.Created> CREATE_PROCEDURE =
            new EFileOperation<>("create-procedure", Filing.NewProcedure.class, Filing.Created.class);
    public static final EFileOperation<Filing.ProcedureToFile, Filing.Filed> COMPLETE_PROCEDURE =
            new EFileOperation<>("complete-procedure", Filing.ProcedureToFile.class, Filing.Filed.class);

    public static final EFileOperation<FilingDocuments.Incoming, FilingDocuments.CreatedDocument> CREATE_INCOMING =
            new EFileOperation<>("create-incoming", FilingDocuments.Incoming.class, FilingDocuments.CreatedDocument.class);
    public static final EFileOperation<FilingDocuments.Outgoing, FilingDocuments.CreatedDocument> CREATE_OUTGOING =
            new EFileOperation<>("create-outgoing", FilingDocuments.Outgoing.class, FilingDocuments.CreatedDocument.class);
    public static final EFileOperation<FilingDocuments.Internal, FilingDocuments.CreatedDocument> CREATE_INTERNAL =
            new EFileOperation<>("create-internal", FilingDocuments.Internal.class, FilingDocuments.CreatedDocument.class);
    public static final EFileOperation<FilingDocuments.ContentToAdd, Filing.Created> ADD_CONTENT =
            new EFileOperation<>("add-content", FilingDocuments.ContentToAdd.class, Filing.Created.class);
    public static final EFileOperation<FilingDocuments.ContentToReplace, Filing.Created> REPLACE_CONTENT =
            new EFileOperation<>("replace-content", FilingDocuments.ContentToReplace.class, Filing.Created.class);

    public static final EFileOperation<Reading.ContentToRead, Reading.ContentRead> READ_CONTENT =
            new EFileOperation<>("read-content", Reading.ContentToRead.class, Reading.ContentRead.class);
    public static final EFileOperation<Reading.ObjectToRead, Reading.Metadata> READ_METADATA =
            new EFileOperation<>("read-metadata", Reading.ObjectToRead.class, Reading.Metadata.class);

    public static final EFileOperation<Changing.Update, Changing.Changed> UPDATE =
            new EFileOperation<>("update", Changing.Update.class, Changing.Changed.class);
    public static final EFileOperation<Changing.ToClose, Changing.Changed> CLOSE =
            new EFileOperation<>("close", Changing.ToClose.class, Changing.Changed.class);
    public static final EFileOperation<Changing.ToCancel, Changing.Changed> CANCEL =
            new EFileOperation<>("cancel", Changing.ToCancel.class, Changing.Changed.class);
    public static final EFileOperation<Changing.Retention, Changing.Changed> SET_RETENTION =
            new EFileOperation<>("set-retention", Changing.Retention.class, Changing.Changed.class);
    public static final EFileOperation<Changing.BusinessData, Changing.Changed> SET_BUSINESS_DATA =
            new EFileOperation<>("set-business-data", Changing.BusinessData.class, Changing.Changed.class);
}
