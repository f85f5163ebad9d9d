package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Changing.Changed;
import de.laufzettel.connectors.efile.Changing.Update;
import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.efile.EFileTask;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Rejected;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Changes title and subject. What is not sent stays; each change makes a version in the e-file. */
final class UpdateObject implements EFileTask<Update, Changed> {

    private final EAkteClients clients;

    UpdateObject(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public Changed carry(Update update, Call call) {
        EAkteClient client = clients.of(call);
        Coo address = Coo.given(update.object());
        ObjectNode values = EAkteClient.object();
        Searches.put(values, "shortname", update.title());
        Searches.put(values, "filesubj", update.subject());
        if (values.isEmpty()) {
            return new Changed(address.address()); // a change of nothing would be a version of nothing
        }
        switch (update.kind()) {
            case FILE -> client.put("/files/" + address, values);
            case PROCEDURE -> client.put("/procedures/" + address, values);
            case INCOMING -> client.form("PUT", "/incomings/" + address, values, List.of());
            case OUTGOING -> client.form("PUT", "/outgoings/" + address, values, List.of());
            case INTERNAL, CONTENT -> throw new Rejected(EFileRefusals.NOT_OFFERED, Broken.both(
                    "Die Schnittstelle der eAkte kann Titel und Betreff von internen Dokumenten und Schriftstücken nicht ändern.",
                    "The interface of the eAkte cannot change title and subject of internal documents and contents."));
        }
        return new Changed(address.address());
    }
}
