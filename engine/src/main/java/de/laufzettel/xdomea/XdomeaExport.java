package de.laufzettel.xdomea;

import de.laufzettel.audit.AuditTrail;
import de.laufzettel.documents.Documents;
import de.laufzettel.documents.StoredDocument;
import de.laufzettel.efile.EFile;
import de.laufzettel.efile.EFileReader;
import de.laufzettel.efile.Extent;
import de.laufzettel.efile.FiledDocument;
import de.laufzettel.efile.Holding;
import de.laufzettel.efile.Inventory;
import de.laufzettel.efile.Procedure;
import de.laufzettel.efile.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Takes the built-in e-file, a part of it, or a case out as an xdomea 3.0 package, and writes it while it is read. That it was exported stands in
 * the audit trail before the first byte has left.
 */
@Service
public class XdomeaExport {

    static final String EXPORTED = "efile.exported";
    static final String CASE = "case";
    static final String PROCEDURE = "efile-procedure";
    static final String FILE = "efile-file";
    private static final String ALL = "efile";

    private final Inventory inventory;
    private final EFile efile;
    private final Documents documents;
    private final Histories histories;
    private final AuditTrail audit;

    XdomeaExport(Inventory inventory, EFile efile, Documents documents, Histories histories, AuditTrail audit) {
        this.inventory = inventory;
        this.efile = efile;
        this.documents = documents;
        this.histories = histories;
        this.audit = audit;
    }

    /**
     * What the shipment's scope names, as far as the reader may see it.
     *
     * @param account who exports
     * @throws IOException     when the receiver is gone, or a document cannot be read: what was written so far is no package
     * @throws NothingToExport when the reader sees nothing of it; then nothing is written
     */
    public void send(Shipment shipment, EFileReader reader, UUID account, OutputStream receiver) throws IOException {
        Scope scope = shipment.scope();
        List<UUID> files = inventory.files(scope, reader);
        if (files.isEmpty()) {
            throw new NothingToExport();
        }
        Extent extent = inventory.extent(scope, reader);
        record(shipment, account, switch (scope.kind()) {
            case ALL -> ALL;
            case FILE -> FILE;
            case PROCEDURE -> PROCEDURE;
        }, extent.procedures(), extent.documents());
        new Packing(shipment, receiver).pack(new ArrayList<>(extent.documents()), (message, parts) -> {
            Stream<Holding> holdings = files.stream().map(id -> inventory.file(id, scope, reader)).flatMap(Optional::stream)
                    .peek(holding -> holding.procedures().forEach(procedure -> collect(procedure, parts)));
            new MessageWriter(shipment, histories, message).write(extent, holdings);
        }, id -> efile.open(id, reader).orElseThrow(() -> new IOException("Document " + id + " is gone")));
    }

    /** A case; whether who asks may see it, the caller has found out. The shipment's scope is a procedure with the case's id. */
    public void send(Shipment shipment, CaseToExport theCase, UUID account, OutputStream receiver) throws IOException {
        List<FiledDocument> listed = new ArrayList<>();
        for (StoredDocument each : theCase.documents()) {
            listed.add(new FiledDocument(each.id(), theCase.id(), listed.size() + 1, each.name(), each.mediaType(), each.size(), each.sha256(),
                    theCase.submittedAt()));
        }
        record(shipment, account, CASE, 1, listed.size());
        Holding.Item item = new Holding.Item(new Procedure(theCase.id(), theCase.id(), theCase.reference(), theCase.title(), theCase.submittedAt(),
                listed.size()), theCase.id().toString(), theCase.reference(), listed);
        new Packing(shipment, receiver).pack(new ArrayList<>(), (message, parts) -> {
            collect(item, parts);
            new MessageWriter(shipment, histories, message).write(item);
        }, documents::open);
    }

    private static void collect(Holding.Item procedure, List<Packing.Part> parts) {
        procedure.documents().forEach(document -> parts.add(new Packing.Part(document.id(), FileNames.of(document))));
    }

    private void record(Shipment shipment, UUID account, String type, int procedures, int documentCount) {
        audit.record(account.toString(), EXPORTED, type, shipment.scope().id().map(UUID::toString).orElse("all"),
                Map.of("message", shipment.message().code(), "process", shipment.process().toString(),
                        "procedures", String.valueOf(procedures), "documents", String.valueOf(documentCount)));
    }
}
