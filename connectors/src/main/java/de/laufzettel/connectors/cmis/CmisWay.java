package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.Changing;
import de.laufzettel.connectors.efile.EFileOperation;
import de.laufzettel.connectors.efile.EFileTasks;
import de.laufzettel.connectors.efile.EFileWay;
import de.laufzettel.connectors.efile.FilingDocuments;
import de.laufzettel.connectors.net.Http;

/** An e-file behind CMIS 1.1. The target's address is that of the browser binding; {@link CmisSettings} says what else it has. */
public final class CmisWay implements EFileWay {

    private final EFileTasks tasks;

    public CmisWay(Http http) {
        this.tasks = new EFileTasks()
                .with(EFileOperation.SEARCH_PLAN, (search, call) -> Searches.plan(new CmisClient(http, call), search))
                .with(EFileOperation.SEARCH_FILES, (search, call) -> Searches.files(new CmisClient(http, call), search))
                .with(EFileOperation.SEARCH_PROCEDURES, (search, call) -> Searches.procedures(new CmisClient(http, call), search))
                .with(EFileOperation.CREATE_FILE, new FolderTask<>(http, NewFolders::file))
                .with(EFileOperation.CREATE_PROCEDURE, new FolderTask<>(http, NewFolders::procedure))
                .with(EFileOperation.COMPLETE_PROCEDURE, new CompleteProcedure(http))
                .with(EFileOperation.CREATE_INCOMING, new DocumentTask<>(http, NewFolders::incoming, FilingDocuments.Incoming::documents))
                .with(EFileOperation.CREATE_OUTGOING, new DocumentTask<>(http, NewFolders::outgoing, FilingDocuments.Outgoing::documents))
                .with(EFileOperation.CREATE_INTERNAL, new DocumentTask<>(http, NewFolders::internal, FilingDocuments.Internal::documents))
                .with(EFileOperation.ADD_CONTENT, new Contents(http))
                .with(EFileOperation.REPLACE_CONTENT, (content, call) -> Contents.replace(new CmisClient(http, call), content))
                .with(EFileOperation.READ_CONTENT, (content, call) -> Contents.read(new CmisClient(http, call), content))
                .with(EFileOperation.READ_METADATA, (object, call) -> Changes.read(new CmisClient(http, call), object))
                .with(EFileOperation.UPDATE, (change, call) -> Changes.update(new CmisClient(http, call), change))
                .with(EFileOperation.CLOSE, new Marks<>(http, "close", Changing.ToClose::object))
                .with(EFileOperation.CANCEL, new Marks<>(http, "cancel", Changing.ToCancel::object))
                .with(EFileOperation.SET_RETENTION, (retention, call) -> Changes.retention(new CmisClient(http, call), retention))
                .with(EFileOperation.SET_BUSINESS_DATA, (data, call) -> Changes.businessData(new CmisClient(http, call), data));
    }

    @Override
    public String kind() {
        return "cmis";
    }

    @Override
    public EFileTasks tasks() {
        return tasks;
    }
}
