package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.Filing.Created;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToAdd;
import de.laufzettel.connectors.efile.FilingDocuments.ContentToReplace;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.efile.Reading.ContentRead;
import de.laufzettel.connectors.efile.Reading.ContentToRead;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Call;
import java.util.Optional;
import java.util.UUID;

/** Adds a content to a document that is there; replaces and reads contents. */
record Contents(Http http) implements FindableTask<ContentToAdd, Created> {

    @Override
    public Created carry(ContentToAdd input, Call call) {
        CmisClient client = new CmisClient(http, call);
        CmisProperties properties = new CmisProperties();
        client.settings().property("key").ifPresent(property -> properties.set(property, call.key().toString()));
        return created(CmisFolders.put(client, CmisFolders.given(client, input.document()), CmisNames.markedFile(input.content().name(), call.key()),
                properties, input.content()));
    }

    @Override
    public Optional<Created> find(UUID key, ContentToAdd input, Call call) {
        CmisClient client = new CmisClient(http, call);
        return client.child(CmisFolders.given(client, input.document()), CmisNames.markedFile(input.content().name(), key)).map(Contents::created);
    }

    static Created replace(CmisClient client, ContentToReplace input) {
        return created(client.setContent(given(client, input.object()), input.content()));
    }

    static ContentRead read(CmisClient client, ContentToRead input) {
        CmisObject content = given(client, input.object());
        String name = content.text("cmis:contentStreamFileName");
        String type = content.text("cmis:contentStreamMimeType");
        return new ContentRead(client.call().documents().store(client.call().key(), name.isEmpty() ? content.name() : name,
                type.isEmpty() ? "application/octet-stream" : type, client.content(content)));
    }

    private static CmisObject given(CmisClient client, String id) {
        CmisObject object = client.byId(id.strip());
        if (!object.isDocument()) {
            throw CmisFolders.wrongKind();
        }
        return object;
    }

    private static Created created(CmisObject made) {
        return new Created(made.id(), made.name());
    }
}
