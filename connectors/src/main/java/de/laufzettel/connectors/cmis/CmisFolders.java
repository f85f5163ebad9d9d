package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folders and what lies in them, each made once: what is there already is taken as it is. */
final class CmisFolders {

    private CmisFolders() {
    }

    static CmisObject given(CmisClient client, String id) {
        CmisObject object = client.byId(id.strip());
        if (!object.isFolder()) {
            throw wrongKind();
        }
        return object;
    }

    static CmisObject open(CmisClient client, CmisObject parent, String type, String name, CmisProperties properties) {
        return client.child(parent, name).orElseGet(() -> {
            try {
                return client.createFolder(parent, properties.set("cmis:objectTypeId", type).set("cmis:name", name));
            } catch (Rejected refused) {
                // somebody else may have made it in between
                return client.child(parent, name).orElseThrow(() -> refused);
            }
        });
    }

    /** Puts contents into a folder under numbered names; those that are there already stay. */
    static List<CmisObject> fill(CmisClient client, CmisObject folder, List<DocumentHandle> contents) {
        List<CmisObject> filled = new ArrayList<>();
        for (int index = 0; index < contents.size(); index++) {
            DocumentHandle content = contents.get(index);
            filled.add(put(client, folder, CmisNames.numbered(index + 1, content.name()), new CmisProperties(), content));
        }
        return filled;
    }

    static CmisObject put(CmisClient client, CmisObject folder, String name, CmisProperties properties, DocumentHandle content) {
        return client.child(folder, name).orElseGet(() -> {
            try {
                return client.createDocument(folder, properties.set("cmis:objectTypeId", client.settings().type("content")).set("cmis:name", name),
                        content);
            } catch (Rejected refused) {
                return client.child(folder, name).orElseThrow(() -> refused);
            }
        });
    }

    /** All of the contents; empty when one is missing. */
    static Optional<List<CmisObject>> filled(CmisClient client, CmisObject folder, List<DocumentHandle> contents) {
        List<CmisObject> found = new ArrayList<>();
        for (int index = 0; index < contents.size(); index++) {
            Optional<CmisObject> content = client.child(folder, CmisNames.numbered(index + 1, contents.get(index).name()));
            if (content.isEmpty()) {
                return Optional.empty();
            }
            found.add(content.get());
        }
        return Optional.of(found);
    }

    static Rejected wrongKind() {
        return new Rejected(EFileRefusals.WRONG_KIND, Broken.both("Das Objekt der E-Akte ist von anderer Art.",
                "The object of the e-file is of another kind."));
    }

    static Broken noRoot(String root) {
        return new Broken("In der E-Akte gibt es den Ordner " + root + " nicht, den das Ziel als Wurzel nennt.",
                "The e-file has no folder " + root + ", which the target names as its root.");
    }
}
