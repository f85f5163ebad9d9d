package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.Finding.FileSearch;
import de.laufzettel.connectors.efile.Finding.Found;
import de.laufzettel.connectors.efile.Finding.PlanSearch;
import de.laufzettel.connectors.efile.Finding.ProcedureSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches: numbers and references are equal, titles and subjects contain what is looked for. */
final class Searches {

    private Searches() {
    }

    static Found plan(CmisClient client, PlanSearch search) {
        return found(CmisPlan.search(client, search.number()));
    }

    static Found files(CmisClient client, FileSearch search) {
        Statement statement = Statement.select(client.settings().type("file"));
        if (given(search.filePlanEntry())) {
            statement.inFolder(CmisPlan.one(client, search.filePlanEntry()));
        }
        return found(client.query(fitting(client, statement, search.reference(), search.title(), search.subject())));
    }

    static Found procedures(CmisClient client, ProcedureSearch search) {
        Statement statement = Statement.select(client.settings().type("procedure"));
        if (given(search.file())) {
            statement.inFolder(CmisFolders.given(client, search.file()));
        }
        return found(client.query(fitting(client, statement, search.reference(), search.title(), search.subject())));
    }

    private static String fitting(CmisClient client, Statement statement, @Nullable String reference, @Nullable String title,
            @Nullable String subject) {
        return statement.equal(client.settings().property("reference").orElse("cmis:name"), reference)
                .containing(client.settings().title(), title).containing(client.settings().subject(), subject).below(client).text();
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Found found(List<CmisObject> objects) {
        return Found.of(objects.stream().map(CmisObject::listed).toList());
    }
}
