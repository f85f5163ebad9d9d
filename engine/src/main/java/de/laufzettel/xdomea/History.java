package de.laufzettel.xdomea;

import de.laufzettel.audit.AuditEntry;
import de.laufzettel.audit.AuditTrail;
import de.laufzettel.efile.CaseFile;
import de.laufzettel.efile.Holding;
import de.laufzettel.identity.Account;
import de.laufzettel.identity.Accounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the audit trail says of a procedure: from the application of its case to every export. */
@Component
class History implements Histories {

    static final String SYSTEM = "Laufzettel";
    private static final Map<String, String> ACTIONS = Map.of(
            "case.submitted", "Antrag eingegangen",
            "task.completed", "Aufgabe erledigt",
            "hand-over.done", "an ein anderes Verfahren übergeben",
            "hand-over.rejected", "Übergabe vom Ziel abgelehnt",
            "hand-over.dead", "Übergabe gescheitert",
            "hand-over.closed", "Übergabe von Hand erledigt",
            "cases.migrated", "auf eine neue Fassung umgestellt",
            XdomeaExport.EXPORTED, "als xdomea exportiert");

    private final AuditTrail audit;
    private final Accounts accounts;

    History(AuditTrail audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @Override
    public List<HistoryEntry> of(CaseFile file) {
        List<HistoryEntry> entries = new ArrayList<>();
        entries.add(new HistoryEntry(file.createdAt(), SYSTEM, "Akte angelegt", ""));
        audit.entriesFor(XdomeaExport.FILE, file.id().toString()).forEach(entry -> entries.add(line(entry)));
        return entries;
    }

    @Override
    public List<HistoryEntry> of(Holding.Item item) {
        List<HistoryEntry> entries = new ArrayList<>();
        if (!item.caseId().isEmpty()) {
            entries.addAll(ofCase(item.caseId()));
        }
        entries.add(new HistoryEntry(item.procedure().createdAt(), SYSTEM, "Vorgang in der E-Akte angelegt",
                item.caseReference().isEmpty() ? "" : "aus dem Fall " + item.caseReference()));
        audit.entriesFor(XdomeaExport.PROCEDURE, item.procedure().id().toString()).forEach(entry -> entries.add(line(entry)));
        entries.sort(Comparator.comparing(HistoryEntry::at));
        return entries;
    }

    @Override
    public List<HistoryEntry> ofCase(String caseId) {
        return audit.entriesFor(XdomeaExport.CASE, caseId).stream().map(this::line).toList();
    }

    /** The trail has machine words only, so the whole of an entry may leave the house. */
    private HistoryEntry line(AuditEntry entry) {
        String facts = new TreeMap<>(entry.facts()).entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(", "));
        return new HistoryEntry(entry.at(), actor(entry.actor()), ACTIONS.getOrDefault(entry.action(), entry.action()),
                facts.isEmpty() ? entry.action() : entry.action() + ": " + facts);
    }

    private String actor(String recorded) {
        if (recorded.startsWith("system:")) {
            return SYSTEM + " (" + recorded.substring("system:".length()) + ")";
        }
        if (recorded.equals("citizen")) {
            return "antragstellende Person";
        }
        try {
            return accounts.find(UUID.fromString(recorded)).map(Account::displayName).orElse("gelöschtes Konto " + recorded);
        } catch (IllegalArgumentException otherWord) {
            return recorded;
        }
    }
}
