package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileObject;
import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.Rejected;
import java.util.List;
import java.util.Optional;

/** Finds what an earlier call has made by the mark in its name. */
final class MarkedObjects {

    private MarkedObjects() {
    }

    /**
     * Among the objects below another one; of one with too many to list by the search for names.
     *
     * @param list path of the list, for example {@code /procedureObjects/COO.1.2301.1.1042432}
     */
    static Optional<EFileObject> below(EAkteClient client, String list, ObjectClass objectClass, Mark mark) {
        try {
            return marked(ObjectLists.of(client.get(list)), mark);
        } catch (Rejected refused) {
            if (refused.code().equals(EFileRefusals.FULL)) {
                return anywhere(client, objectClass, mark);
            }
            throw refused;
        }
    }

    /** Wherever it is: a file may have come into another Betreffseinheit than the one it was created for. */
    static Optional<EFileObject> anywhere(EAkteClient client, ObjectClass objectClass, Mark mark) {
        return marked(NameSearch.search(client, objectClass, "*" + mark.text() + "*"), mark);
    }

    private static Optional<EFileObject> marked(List<EFileObject> objects, Mark mark) {
        return objects.stream().filter(object -> mark.isIn(object.name())).findFirst();
    }
}
