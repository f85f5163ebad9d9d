package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.efile.Filing.Filed;
import de.laufzettel.connectors.efile.Filing.ProcedureToFile;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The right file, and in it a procedure with an incoming document that has all the contents: the last three in one request. */
final class CompleteProcedure implements FindableTask<ProcedureToFile, Filed> {

    private final EAkteClients clients;
    private final Files files;

    CompleteProcedure(EAkteClients clients, Files files) {
        this.clients = clients;
        this.files = files;
    }

    @Override
    public Filed carry(ProcedureToFile input, Call call) {
        ContentLimits.check(input.documents());
        EAkteClient client = clients.of(call);
        Files.Opened file = files.open(client, PlanEntries.one(client, input.filePlanEntry()), input.file());
        Mark mark = Mark.of(call.key());
        Optional<EFileObject> begun = file.isNew() ? Optional.empty() : procedure(client, file.address(), mark);
        if (begun.isPresent()) {
            finish(client, new Coo(begun.get().id()), input, mark);
            return filed(file.name(), file.address(), begun.get(), input);
        }
        ObjectNode params = EAkteClient.object().put("file", file.address().address())
                .put("shortnameprocedure", mark.at(input.procedure())).put("shortnamedocument", input.procedure().strip());
        JsonNode made = client.form("POST", "/procedures/complete", params, input.documents());
        return filed(file.name(), file.address(), new EFileObject(EAkteAnswers.id(made, "objidprocedure"),
                made.path("objnameprocedure").asString("")), input);
    }

    /** Only a procedure with all its contents is what was asked for; of another one {@link #carry} sends what is missing. */
    @Override
    public Optional<Filed> find(UUID key, ProcedureToFile input, Call call) {
        EAkteClient client = clients.of(call);
        Coo entry = PlanEntries.one(client, input.filePlanEntry());
        return files.find(client, entry, input.file()).flatMap(file -> procedure(client, new Coo(file.id()), Mark.of(key))
                .filter(procedure -> document(client, procedure).filter(document -> missing(client, document, input).isEmpty()).isPresent())
                .map(procedure -> filed(file.name(), new Coo(file.id()), procedure, input)));
    }

    private static void finish(EAkteClient client, Coo procedure, ProcedureToFile input, Mark mark) {
        EFileObject object = new EFileObject(procedure.address(), "");
        Optional<EFileObject> document = document(client, object);
        if (document.isEmpty()) {
            client.form("POST", "/incomings", EAkteClient.object().put("referrednumber", procedure.address())
                    .put("shortname", input.procedure().strip()), input.documents());
            return;
        }
        missing(client, document.get(), input).forEach(content -> Contents.add(client, new Coo(document.get().id()), content, mark));
    }

    private static Optional<EFileObject> procedure(EAkteClient client, Coo file, Mark mark) {
        return MarkedObjects.below(client, "/subjectAreaFileObjects/" + file, ObjectClass.PROCEDURE, mark);
    }

    private static Optional<EFileObject> document(EAkteClient client, EFileObject procedure) {
        return ObjectLists.of(client.get("/procedureObjects/" + procedure.id())).stream().findFirst();
    }

    private static List<DocumentHandle> missing(EAkteClient client, EFileObject document, ProcedureToFile input) {
        return ContentNames.missing(ObjectLists.of(client.get("/documentObjects/" + document.id())), input.documents());
    }

    private static Filed filed(String fileName, Coo file, EFileObject procedure, ProcedureToFile input) {
        return new Filed(fileName, procedure.name(), input.documents().size(), file.address(), procedure.id());
    }
}
