package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.Filing.Created;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Call;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Makes a file or a procedure. */
record FolderTask<I extends Record>(Http http, BiFunction<CmisClient, I, NewFolder> folder) implements FindableTask<I, Created> {

    @Override
    public Created carry(I input, Call call) {
        CmisClient client = new CmisClient(http, call);
        return created(client, folder.apply(client, input).open(client, call.key()));
    }

    @Override
    public Optional<Created> find(UUID key, I input, Call call) {
        CmisClient client = new CmisClient(http, call);
        return folder.apply(client, input).find(client, key).map(found -> created(client, found));
    }

    private static Created created(CmisClient client, CmisObject made) {
        return new Created(made.id(), reference(client, made));
    }

    /** What people call it: the house's reference where it gives one. */
    static String reference(CmisClient client, CmisObject object) {
        return client.settings().property("reference").map(object::text).filter(text -> !text.isEmpty()).orElse(object.name());
    }
}
