package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.efile.FilingDocuments.CreatedDocument;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a document with all its contents in one request; the kinds of documents differ in their fields only. */
abstract class CreateDocument<I extends Record> implements FindableTask<I, CreatedDocument> {

    private final EAkteClients clients;
    private final String path;
    private final ObjectClass objectClass;

    CreateDocument(EAkteClients clients, String path, ObjectClass objectClass) {
        this.clients = clients;
        this.path = path;
        this.objectClass = objectClass;
    }

    abstract String procedure(I input);

    abstract List<DocumentHandle> contents(I input);

    /** The parameters of the contract but for the procedure. */
    abstract ObjectNode params(I input, Mark mark);

    @Override
    public final CreatedDocument carry(I input, Call call) {
        ObjectNode params = params(input, Mark.of(call.key())).put("referrednumber", Coo.given(procedure(input)).address());
        JsonNode made = clients.of(call).form("POST", path, params, contents(input));
        return new CreatedDocument(EAkteAnswers.id(made, "objid"), made.path("objname").asString(""), ObjectLists.of(made));
    }

    @Override
    public final Optional<CreatedDocument> find(UUID key, I input, Call call) {
        EAkteClient client = clients.of(call);
        Optional<EFileObject> found = MarkedObjects.below(client, "/procedureObjects/" + Coo.given(procedure(input)), objectClass, Mark.of(key));
        return found.map(document -> new CreatedDocument(document.id(), document.name(),
                ObjectLists.of(client.get("/documentObjects/" + document.id()))));
    }
}
