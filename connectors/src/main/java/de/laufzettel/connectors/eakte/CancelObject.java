package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.efile.Changing.Changed;
import de.laufzettel.connectors.efile.Changing.ToCancel;
import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.efile.ObjectKind;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Rejected;
import java.util.Optional;
import java.util.UUID;

/** Cancels an object and all below it. That it is cancelled shows when it is read. */
final class CancelObject implements FindableTask<ToCancel, Changed> {

    private final EAkteClients clients;

    CancelObject(EAkteClients clients) {
        this.clients = clients;
    }

    @Override
    public Changed carry(ToCancel input, Call call) {
        if (input.kind() == ObjectKind.FILE) {
            throw new Rejected(EFileRefusals.WRONG_KIND, Broken.both("Akten lassen sich in der eAkte nicht stornieren, nur Vorgänge, Dokumente und Schriftstücke.",
                    "Files cannot be cancelled in the eAkte, only procedures, documents and contents."));
        }
        Coo address = Coo.given(input.object());
        clients.of(call).put("/cancelObjects/" + address);
        return new Changed(address.address());
    }

    @Override
    public Optional<Changed> find(UUID key, ToCancel input, Call call) {
        Coo address = Coo.given(input.object());
        try {
            ReadMetadata.read(clients.of(call), input.kind(), address);
            return Optional.empty();
        } catch (Rejected refused) {
            if (refused.code().equals(EFileRefusals.CANCELLED)) {
                return Optional.of(new Changed(address.address()));
            }
            throw refused;
        }
    }
}
