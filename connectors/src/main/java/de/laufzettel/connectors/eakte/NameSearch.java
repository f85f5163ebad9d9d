package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import java.util.List;

/** The search for names, the one search of the interface whose wildcards are specified. */
final class NameSearch {

    private NameSearch() {
    }

    static List<EFileObject> search(EAkteClient client, ObjectClass objectClass, String pattern) {
        return ObjectLists.of(client.post("/searchObjNames/search",
                EAkteClient.object().put("objclass", objectClass.reference()).put("searchstring", pattern)));
    }

    /** Finds names that contain the text; what the search would read as a wildcard stands for any one character. */
    static String containing(String text) {
        return "*" + text.replaceAll("[*%?_~\\[\\]]", "?") + "*";
    }
}
