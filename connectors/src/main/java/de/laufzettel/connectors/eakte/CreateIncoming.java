package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.efile.FilingDocuments.Incoming;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An incoming document (Eingang). */
final class CreateIncoming extends CreateDocument<Incoming> {

    private final Clock clock;

    CreateIncoming(EAkteClients clients, Clock clock) {
        super(clients, "/incomings", ObjectClass.INCOMING);
        this.clock = clock;
    }

    @Override
    String procedure(Incoming input) {
        return input.procedure();
    }

    @Override
    List<DocumentHandle> contents(Incoming input) {
        return input.documents();
    }

    @Override
    ObjectNode params(Incoming input, Mark mark) {
        ObjectNode params = EAkteClient.object().put("shortname", mark.at(input.title()));
        Searches.put(params, "filesubj", input.subject());
        Searches.put(params, "foreignnr", input.foreignReference());
        if (input.receivedOn() != null) {
            if (input.receivedOn().isAfter(LocalDate.now(clock.withZone(OfficeTime.ZONE)))) {
                throw new Rejected(EFileRefusals.NOT_PLAUSIBLE, EAkteStatus.NOT_PLAUSIBLE.message());
            }
            params.put("delivery", OfficeTime.of(input.receivedOn()));
        }
        return params;
    }
}
