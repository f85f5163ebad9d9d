package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists of the interface: {@code giobjecttype} with name and id. */
final class ObjectLists {

    private ObjectLists() {
    }

    /** The contract's examples call the fields objname and objaddress in two places, and name and id in all schemas. */
    static List<EFileObject> of(JsonNode answer) {
        List<EFileObject> objects = new ArrayList<>();
        for (JsonNode each : answer.path("giobjecttype")) {
            String id = each.path("id").asString(each.path("objaddress").asString(""));
            if (Coo.isOne(id)) {
                objects.add(new EFileObject(id, each.path("name").asString(each.path("objname").asString(""))));
            }
        }
        return List.copyOf(objects);
    }
}
