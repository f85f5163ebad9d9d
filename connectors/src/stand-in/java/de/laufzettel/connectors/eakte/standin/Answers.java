package de.laufzettel.connectors.eakte.standin;

import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects as the contract's schemas write them. */
final class Answers {

    static final JsonMapper JSON = new JsonMapper();

    private Answers() {
    }

    static ObjectNode object(Filed object) {
        return JSON.createObjectNode().put("objid", object.address).put("objname", object.name);
    }

    static ObjectNode list(List<Filed> objects) {
        return list(JSON.createObjectNode(), objects);
    }

    static ObjectNode list(ObjectNode into, List<Filed> objects) {
        ArrayNode list = into.putArray("giobjecttype");
        objects.forEach(each -> list.addObject().put("name", each.name).put("id", each.address));
        return into;
    }

    static ObjectNode business(Filed object, List<Filed> children) {
        ObjectNode answer = JSON.createObjectNode().put("shortname", object.title).put("objname", object.name)
                .put(object.kind == Kind.FILE ? "apentry" : "referrednumber", object.parent == null ? "" : object.parent.address);
        object.values.forEach((name, value) -> {
            if (name.equals("filesubj") || name.equals("accdef")) {
                answer.put(name, value);
            }
        });
        if (object.kind == Kind.PROCEDURE) {
            answer.put("objdocstate", object.deposited ? "Abgeschlossen" : "In Bearbeitung").put("bostate", object.deposited ? "z.A. verfügt" : "Erstellt");
        }
        return list(answer, children);
    }

    static ObjectNode metadata(Filed content) {
        ObjectNode metadata = JSON.createObjectNode();
        metadata.put("objaddress", content.address).put("filename", content.title).put("fileextension", content.value("extension"))
                .put("contsize", String.valueOf(content.bytes.length / 1024));
        return metadata;
    }
}
