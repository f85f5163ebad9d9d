package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Changing.Changed;
import de.laufzettel.connectors.efile.Changing.ToClose;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.spi.Call;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Sets an object "z.A." (zu den Akten). Only a procedure's state can be read, so for others it is set once more. */
final class CloseObject implements FindableTask<ToClose, Changed> {

    private final EAkteClients clients;

    CloseObject(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public Changed carry(ToClose input, Call call) {
        Coo address = Coo.given(input.object());
        clients.of(call).put("/depositObjects/" + address);
        return new Changed(address.address());
    }

    @Override
    public Optional<Changed> find(UUID key, ToClose input, Call call) {
        Coo address = Coo.given(input.object());
        if (input.kind() != ObjectKind.PROCEDURE) {
            return Optional.empty();
        }
        JsonNode read = clients.of(call).get("/procedures/" + address);
        boolean closed = read.path("objdocstate").asString("").equals("Abgeschlossen") || read.path("bostate").asString("").startsWith("z.A.");
        return closed ? Optional.of(new Changed(address.address())) : Optional.empty();
    }
}
