package de.laufzettel.xdomea;

import de.laufzettel.efile.CaseFile;
import de.laufzettel.efile.Holding;
import java.util.List;

/** What has happened to things in the e-file, each oldest first. */
interface Histories {

    List<HistoryEntry> of(CaseFile file);

    List<HistoryEntry> of(Holding.Item procedure);

    /** Of a case that lies in no file. */
    List<HistoryEntry> ofCase(String caseId);
}
