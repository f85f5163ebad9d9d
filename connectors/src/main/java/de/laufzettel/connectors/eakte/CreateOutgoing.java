package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.FilingDocuments.Outgoing;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An outgoing document (Erledigung). */
final class CreateOutgoing extends CreateDocument<Outgoing> {

    CreateOutgoing(EAkteClients clients) {
        super(clients, "/outgoings", ObjectClass.OUTGOING);
    }

    @Override
    String procedure(Outgoing input) {
        return input.procedure();
    }

    @Override
    List<DocumentHandle> contents(Outgoing input) {
        return input.documents();
    }

    @Override
    ObjectNode params(Outgoing input, Mark mark) {
        ObjectNode params = EAkteClient.object().put("shortname", mark.at(input.title()));
        Searches.put(params, "filesubj", input.subject());
        if (input.answerTo() != null && !input.answerTo().isBlank()) {
            params.put("referredincoming", Coo.given(input.answerTo()).address());
        }
        if (input.sentOn() != null) {
            params.put("outgoingdate", OfficeTime.of(input.sentOn()));
        }
        return params;
    }
}
