package de.laufzettel.connectors.cmis;

import java.util.Optional;
import java.util.UUID;

/** A folder that a hand-over makes: its name ends in the mark of the key. */
record NewFolder(CmisObject parent, String type, String title, CmisProperties properties) {

    CmisObject open(CmisClient client, UUID key) {
        client.settings().property("key").ifPresent(property -> properties.set(property, key.toString()));
        Optional<CmisObject> found = find(client, key);
        return found.isPresent() ? found.get() : CmisFolders.open(client, parent, type, CmisNames.marked(title, key), properties);
    }

    /** By its place; where the house has a property for the key also wherever people have moved it, and under whatever name. */
    Optional<CmisObject> find(CmisClient client, UUID key) {
        return client.child(parent, CmisNames.marked(title, key)).or(() -> client.settings().property("key").flatMap(property ->
                client.query(Statement.select(type).equal(property, key.toString()).text()).stream().findFirst()));
    }
}
