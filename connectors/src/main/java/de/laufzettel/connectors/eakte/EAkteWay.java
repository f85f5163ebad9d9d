package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileOperation;
import de.laufzettel.connectors.efile.EFileTasks;
import de.laufzettel.connectors.efile.EFileWay;
import de.laufzettel.connectors.net.Http;
import java.time.Clock;

/** Munich's e-file by its REST interface. A target of it has the settings that {@link EAkteHeaders} reads. */
public final class EAkteWay implements EFileWay {

    private final EFileTasks tasks;

    public EAkteWay(Http http, Clock clock) {
        EAkteClients clients = new EAkteClients(http);
        this.tasks = new EFileTasks()
                .with(EFileOperation.SEARCH_PLAN, (search, call) -> Searches.plan(clients.of(call), search))
                .with(EFileOperation.SEARCH_FILES, (search, call) -> Searches.files(clients.of(call), search))
                .with(EFileOperation.SEARCH_PROCEDURES, (search, call) -> Searches.procedures(clients.of(call), search))
                .with(EFileOperation.CREATE_FILE, new CreateFile(clients))
                .with(EFileOperation.CREATE_PROCEDURE, new CreateProcedure(clients))
                .with(EFileOperation.COMPLETE_PROCEDURE, new CompleteProcedure(clients, new Files(clock)))
                .with(EFileOperation.CREATE_INCOMING, new CreateIncoming(clients, clock))
                .with(EFileOperation.CREATE_OUTGOING, new CreateOutgoing(clients))
                .with(EFileOperation.CREATE_INTERNAL, new CreateInternal(clients))
                .with(EFileOperation.ADD_CONTENT, new Contents(clients))
                .with(EFileOperation.REPLACE_CONTENT, (content, call) -> Contents.replace(clients.of(call), content))
                .with(EFileOperation.READ_CONTENT, new ReadContent(clients))
                .with(EFileOperation.READ_METADATA, new ReadMetadata(clients))
                .with(EFileOperation.UPDATE, new UpdateObject(clients))
                .with(EFileOperation.CLOSE, new CloseObject(clients))
                .with(EFileOperation.CANCEL, new CancelObject(clients))
                .with(EFileOperation.SET_RETENTION, (retention, call) -> SetValues.retention(clients.of(call), retention))
                .with(EFileOperation.SET_BUSINESS_DATA, (data, call) -> SetValues.businessData(clients.of(call), data));
    }

    @Override
    public String kind() {
        return "eakte";
    }

    @Override
    public EFileTasks tasks() {
        return tasks;
    }
}
