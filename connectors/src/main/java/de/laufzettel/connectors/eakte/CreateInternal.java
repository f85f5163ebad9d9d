package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.FilingDocuments.Internal;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A document that stays in the house. */
final class CreateInternal extends CreateDocument<Internal> {

    CreateInternal(EAkteClients clients) {
        super(clients, "/internal", ObjectClass.DOCUMENT);
    }

    @Override
    String procedure(Internal input) {
        return input.procedure();
    }

    @Override
    List<DocumentHandle> contents(Internal input) {
        return input.documents();
    }

    @Override
    ObjectNode params(Internal input, Mark mark) {
        ObjectNode params = EAkteClient.object().put("shortname", mark.at(input.title()));
        Searches.put(params, "filesubj", input.subject());
        return params;
    }
}
