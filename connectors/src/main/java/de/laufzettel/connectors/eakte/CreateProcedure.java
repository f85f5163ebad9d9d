package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Filing.Created;
import de.laufzettel.connectors.efile.Filing.NewProcedure;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.spi.Call;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a procedure in a file. */
final class CreateProcedure implements FindableTask<NewProcedure, Created> {

    private final EAkteClients clients;

    CreateProcedure(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public Created carry(NewProcedure procedure, Call call) {
        ObjectNode body = EAkteClient.object().put("referrednumber", Coo.given(procedure.file()).address())
                .put("shortname", Mark.of(call.key()).at(procedure.title()));
        Searches.put(body, "filesubj", procedure.subject());
        Searches.put(body, "accdef", procedure.access());
        JsonNode made = clients.of(call).post("/procedures", body);
        return new Created(EAkteAnswers.id(made, "objid"), made.path("objname").asString(""));
    }

    @Override
    public Optional<Created> find(UUID key, NewProcedure procedure, Call call) {
        return MarkedObjects.below(clients.of(call), "/subjectAreaFileObjects/" + Coo.given(procedure.file()), ObjectClass.PROCEDURE, Mark.of(key))
                .map(found -> new Created(found.id(), found.name()));
    }
}
