package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.Filing.Filed;
import de.laufzettel.connectors.efile.Filing.ProcedureToFile;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Call;
import java.util.Optional;
import java.util.UUID;

/** The right file, in it the procedure, in it all documents. What a crash has left undone is done by the next try. */
record CompleteProcedure(Http http) implements FindableTask<ProcedureToFile, Filed> {

    @Override
    public Filed carry(ProcedureToFile input, Call call) {
        CmisClient client = new CmisClient(http, call);
        CmisObject entry = CmisPlan.one(client, input.filePlanEntry());
        CmisObject file = CmisFolders.open(client, entry, client.settings().type("file"), CmisNames.plain(input.file()), new CmisProperties());
        CmisObject procedure = procedure(client, file, input).open(client, call.key());
        CmisFolders.fill(client, procedure, input.documents());
        return filed(client, file, procedure, input);
    }

    /** Only a procedure with all its documents is what was asked for. */
    @Override
    public Optional<Filed> find(UUID key, ProcedureToFile input, Call call) {
        CmisClient client = new CmisClient(http, call);
        CmisObject entry = CmisPlan.one(client, input.filePlanEntry());
        return client.child(entry, CmisNames.plain(input.file())).flatMap(file -> procedure(client, file, input).find(client, key)
                .filter(procedure -> CmisFolders.filled(client, procedure, input.documents()).isPresent())
                .map(procedure -> filed(client, file, procedure, input)));
    }

    private static NewFolder procedure(CmisClient client, CmisObject file, ProcedureToFile input) {
        return new NewFolder(file, client.settings().type("procedure"), input.procedure(), new CmisProperties()
                .tell(Optional.empty(), "Fall", client.call().reference()));
    }

    private static Filed filed(CmisClient client, CmisObject file, CmisObject procedure, ProcedureToFile input) {
        return new Filed(FolderTask.reference(client, file), FolderTask.reference(client, procedure), input.documents().size(), file.id(),
                procedure.id());
    }
}
