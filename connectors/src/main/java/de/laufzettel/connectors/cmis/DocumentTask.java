package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.efile.FilingDocuments.CreatedDocument;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a document: a folder in the procedure, its contents in it. A document whose contents are not all there is not made yet. */
record DocumentTask<I extends Record>(Http http, BiFunction<CmisClient, I, NewFolder> folder, Function<I, @Nullable List<DocumentHandle>> contents)
        implements FindableTask<I, CreatedDocument> {

    @Override
    public CreatedDocument carry(I input, Call call) {
        CmisClient client = new CmisClient(http, call);
        CmisObject made = folder.apply(client, input).open(client, call.key());
        return created(made, CmisFolders.fill(client, made, contents(input)));
    }

    @Override
    public Optional<CreatedDocument> find(UUID key, I input, Call call) {
        CmisClient client = new CmisClient(http, call);
        return folder.apply(client, input).find(client, key)
                .flatMap(found -> CmisFolders.filled(client, found, contents(input)).map(all -> created(found, all)));
    }

    private List<DocumentHandle> contents(I input) {
        List<DocumentHandle> given = contents.apply(input);
        return given == null ? List.of() : given;
    }

    private static CreatedDocument created(CmisObject made, List<CmisObject> contents) {
        return new CreatedDocument(made.id(), made.name(), contents.stream().map(CmisObject::listed).toList());
    }
}
