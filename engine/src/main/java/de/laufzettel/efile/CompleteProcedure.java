package de.laufzettel.efile;

import de.laufzettel.connectors.efile.Filing.Filed;
import de.laufzettel.connectors.efile.Filing.ProcedureToFile;
import de.laufzettel.connectors.efile.FindableTask;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Rejected;
import java.util.Optional;
import java.util.UUID;

/** Files a procedure with all its documents; the key of the hand-over stands at the procedure. */
class CompleteProcedure implements FindableTask<ProcedureToFile, Filed> {

    private final Filing filing;

    CompleteProcedure(Filing filing) {
        this.filing = filing;
    }

    @Override
    public Filed carry(ProcedureToFile input, Call call) {
        try {
            return receipt(filing.complete(call.key(), order(input, call)));
        } catch (NotFiled refused) {
            throw new Rejected(refused.code(), refused.getMessage());
        }
    }

    @Override
    public Optional<Filed> find(UUID key, ProcedureToFile input, Call call) {
        return filing.find(key).map(CompleteProcedure::receipt);
    }

    private static FilingOrder order(ProcedureToFile input, Call call) {
        return new FilingOrder(input.filePlanEntry().strip(), input.file().strip(), input.procedure().strip(),
                call.reference(), call.caseId(), input.documents().stream()
                        .map(document -> new FilingOrder.Content(document.name(), document.mediaType(),
                                () -> call.documents().open(document)))
                        .toList());
    }

    private static Filed receipt(FiledProcedure filed) {
        return new Filed(filed.fileReference(), filed.procedureReference(), filed.documents(), filed.fileId().toString(),
                filed.procedureId().toString());
    }
}
