package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Filing.Created;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToAdd;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToReplace;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds a content to a document. A content has no title; the mark stands in its remark (filesubj). */
final class Contents implements FindableTask<ContentToAdd, Created> {

    private final EAkteClients clients;

    Contents(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public Created carry(ContentToAdd input, Call call) {
        JsonNode made = add(clients.of(call), Coo.given(input.document()), input.content(), Mark.of(call.key()));
        return new Created(EAkteAnswers.id(made, "objid"), input.content().name());
    }

    static JsonNode add(EAkteClient client, Coo document, DocumentHandle content, Mark mark) {
        ObjectNode params = EAkteClient.object().put("referrednumber", document.address());
        params.putArray("filesubj").add(mark.text());
        return client.form("POST", "/contentObjects", params, List.of(content));
    }

    @Override
    public Optional<Created> find(UUID key, ContentToAdd input, Call call) {
        EAkteClient client = clients.of(call);
        Mark mark = Mark.of(key);
        String name = ContentNames.key(input.content().name());
        return ObjectLists.of(client.get("/documentObjects/" + Coo.given(input.document()))).stream()
                .filter(content -> ContentNames.key(content.name()).equals(name))
                .filter(content -> Attachment.read(client, new Coo(content.id())).remarks().stream().anyMatch(mark::isIn))
                .findFirst().map(content -> new Created(content.id(), content.name()));
    }

    static Created replace(EAkteClient client, ContentToReplace input) {
        Coo address = Coo.given(input.object());
        JsonNode answer = client.form("PUT", "/contentObjects/" + address, EAkteClient.object(), List.of(input.content()));
        return new Created(address.address(), answer.path("contentobjname").asString(input.content().name()));
    }
}
