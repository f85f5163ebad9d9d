package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Finding.FileSearch;
import de.laufzettel.connectors.efile.Finding.Found;
import de.laufzettel.connectors.efile.Finding.PlanSearch;
import de.laufzettel.connectors.efile.Finding.ProcedureSearch;
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
        return Found.of(ObjectLists.of(client.post("/files/search", asked)));
    }

    static Found procedures(EAkteClient client, ProcedureSearch search) {
        ObjectNode asked = EAkteClient.object();
        if (search.file() != null && !search.file().isBlank()) {
            asked.put("referrednumber", Coo.given(search.file()).address());
        }
        put(asked, "filereference", search.reference());
        put(asked, "objmlname", search.title());
        put(asked, "filesubj", search.subject());
        return Found.of(ObjectLists.of(client.post("/procedures/search", asked)));
    }

    static void put(ObjectNode into, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            into.put(field, value.strip());
        }
    }
}
