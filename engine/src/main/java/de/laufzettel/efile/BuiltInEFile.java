package de.laufzettel.efile;

import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.efile.EFileOperation;
import de.laufzettel.connectors.efile.EFileTasks;
import de.laufzettel.connectors.efile.EFileWay;
import org.springframework.stereotype.Component;

/** The e-file that is part of the product, behind the common operations. */
@Component
class BuiltInEFile implements EFileWay {

    private final EFileTasks tasks;

    BuiltInEFile(Filing filing) {
        this.tasks = new EFileTasks().with(EFileOperation.COMPLETE_PROCEDURE, new CompleteProcedure(filing));
    }

    @Override
    public String kind() {
        return EFileConnector.BUILT_IN;
    }

    @Override
    public EFileTasks tasks() {
        return tasks;
    }
}
