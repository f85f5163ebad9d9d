package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Filing.Created;
import de.laufzettel.connectors.efile.Filing.NewFile;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.spi.Call;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a file. The e-file itself puts it into another Betreffseinheit when that of the step has 10,000 files. */
final class CreateFile implements FindableTask<NewFile, Created> {

    private final EAkteClients clients;

    CreateFile(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public Created carry(NewFile file, Call call) {
        EAkteClient client = clients.of(call);
        ObjectNode body = EAkteClient.object().put("apentry", PlanEntries.one(client, file.filePlanEntry()).address())
                .put("shortname", Mark.of(call.key()).at(file.title()));
        Searches.put(body, "filesubj", file.subject());
        Searches.put(body, "accdef", file.access());
        JsonNode made = client.post("/files", body);
        return new Created(EAkteAnswers.id(made, "objid"), made.path("objname").asString(""));
    }

    @Override
    public Optional<Created> find(UUID key, NewFile file, Call call) {
        return MarkedObjects.anywhere(clients.of(call), ObjectClass.FILE, Mark.of(key)).map(found -> new Created(found.id(), found.name()));
    }
}
