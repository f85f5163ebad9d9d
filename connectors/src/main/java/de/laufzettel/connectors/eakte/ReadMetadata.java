package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.efile.EFileTask;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.efile.Reading.Metadata;
import de.laufzettel.connectors.efile.Reading.ObjectToRead;
import de.laufzettel.connectors.spi.Call;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the interface tells of each kind of object. Of incoming and internal documents it tells the contents only. */
final class ReadMetadata implements EFileTask<ObjectToRead, Metadata> {

    private final EAkteClients clients;

    ReadMetadata(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public Metadata carry(ObjectToRead object, Call call) {
        return read(clients.of(call), object.kind(), Coo.given(object.object()));
    }

    /** Ends in {@link EAkteStatus#CANCELLED} when the object is cancelled. */
    static Metadata read(EAkteClient client, ObjectKind kind, Coo address) {
        return switch (kind) {
            case FILE -> business(client.get("/files/" + address), "apentry");
            case PROCEDURE -> business(client.get("/procedures/" + address), "referrednumber");
            case OUTGOING -> outgoing(client.get("/outgoings/" + address));
            case INCOMING, INTERNAL -> new Metadata("", "", "", "", "", ObjectLists.of(client.get("/documentObjects/" + address)));
            case CONTENT -> content(client.get("/contentObjectMetaData/" + address));
        };
    }

    private static Metadata business(JsonNode read, String parent) {
        return new Metadata(text(read, "objname"), text(read, "shortname"), text(read, "filesubj"), state(read), text(read, parent),
                ObjectLists.of(read));
    }

    private static String state(JsonNode read) {
        String step = text(read, "bostate");
        String state = text(read, "objdocstate");
        return step.isEmpty() ? state : state.isEmpty() ? step : state + ", " + step;
    }

    private static Metadata outgoing(JsonNode read) {
        List<EFileObject> contents = new ArrayList<>();
        for (JsonNode each : read.path("gimetadatatype")) {
            contents.add(new EFileObject(text(each, "objaddress"), fileName(each)));
        }
        return new Metadata(text(read, "objname"), text(read, "shortname"), text(read, "filesubj"), "", text(read, "referrednumber"), contents);
    }

    private static Metadata content(JsonNode read) {
        String name = fileName(read.path("gimetadatatype"));
        return new Metadata(name, name, "", "", text(read, "referrednumber"), List.of());
    }

    private static String fileName(JsonNode metadata) {
        String extension = text(metadata, "fileextension");
        return text(metadata, "filename") + (extension.isEmpty() ? "" : "." + extension);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
