package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.efile.Finding.FileSearch;
import de.laufzettel.connectors.efile.Finding.Found;
import de.laufzettel.connectors.efile.Finding.PlanSearch;
import de.laufzettel.connectors.efile.Finding.ProcedureSearch;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The searches of the set. A field that is empty is not asked for. */
final class Searches {

    private Searches() {
    }

    static Found plan(EAkteClient client, PlanSearch search) {
        return Found.of(PlanEntries.search(client, search.number()));
    }

    static Found files(EAkteClient client, FileSearch search) {
        ObjectNode asked = EAkteClient.object();
        if (search.filePlanEntry() != null && !search.filePlanEntry().isBlank()) {
            asked.put("apentry", PlanEntries.one(client, search.filePlanEntry()).address());
        }
        put(asked, "filereference", search.reference());
        put(asked, "objmlname", search.title());
        put(asked, "filesubj", search.subject());
        return found(client, "/files/search", asked);
    }

    static Found procedures(EAkteClient client, ProcedureSearch search) {
        ObjectNode asked = EAkteClient.object();
        if (search.file() != null && !search.file().isBlank()) {
            asked.put("referrednumber", Coo.given(search.file()).address());
        }
        put(asked, "filereference", search.reference());
        put(asked, "objmlname", search.title());
        put(asked, "filesubj", search.subject());
        return found(client, "/procedures/search", asked);
    }

    /** A search for nothing would make the e-file look through all it has. */
    private static Found found(EAkteClient client, String path, ObjectNode asked) {
        if (asked.isEmpty()) {
            throw new Rejected(EFileRefusals.NOT_PLAUSIBLE, Broken.both("Für die Suche ist kein Feld gefüllt. Bitte mindestens eines füllen.",
                    "No field is filled in for the search. Please fill in at least one."));
        }
        return Found.of(ObjectLists.of(client.post(path, asked)));
    }

    static void put(ObjectNode into, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            into.put(field, value.strip());
        }
    }
}
