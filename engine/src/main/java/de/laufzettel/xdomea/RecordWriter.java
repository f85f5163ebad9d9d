package de.laufzettel.xdomea;

import de.laufzettel.efile.FilePlanEntry;
import de.laufzettel.efile.FiledDocument;
import de.laufzettel.efile.Holding;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Files, procedures and documents as xdomea has them. Values that the built-in e-file does not keep, such as retention, are left out. */
final class RecordWriter {

    private static final String ELECTRONIC = "001";

    private final Elements out;
    private final Histories histories;

    RecordWriter(Elements out, Histories histories) {
        this.out = out;
        this.histories = histories;
    }

    void file(Holding holding) throws XMLStreamException {
        out.group("Identifikation", () -> out.text("ID", holding.file().id().toString()));
        general(holding.file().title(), holding.file().reference(), Optional.of(holding.entry()));
        out.group("Laufzeit", () -> out.day("Beginn", holding.file().createdAt()));
        for (HistoryEntry entry : histories.of(holding.file())) {
            history(entry);
        }
        if (!holding.procedures().isEmpty()) {
            out.group("Akteninhalt", () -> {
                for (Holding.Item item : holding.procedures()) {
                    out.group("Vorgang", () -> procedure(holding, item));
                }
            });
        }
    }

    void procedure(Holding holding, Holding.Item item) throws XMLStreamException {
        procedure(item, Optional.of(holding), histories.of(item));
    }

    /** One that lies in no file. */
    void procedure(Holding.Item item) throws XMLStreamException {
        procedure(item, Optional.empty(), histories.ofCase(item.caseId()));
    }

    private void procedure(Holding.Item item, Optional<Holding> holding, List<HistoryEntry> history) throws XMLStreamException {
        out.group("Identifikation", () -> out.text("ID", item.procedure().id().toString()));
        general(item.procedure().title(), item.procedure().reference(), holding.map(Holding::entry));
        out.textIfAny("Aktenbetreff", holding.map(each -> each.file().title()).orElse(""));
        out.group("Laufzeit", () -> out.day("Beginn", item.procedure().createdAt()));
        for (HistoryEntry entry : history) {
            history(entry);
        }
        for (FiledDocument document : item.documents()) {
            out.group("Dokument", () -> document(document, holding.isPresent()));
        }
        if (!item.caseReference().isEmpty()) {
            out.group("AnwendungsspezifischeErweiterung", () -> {
                extension();
                field("Fallnummer", item.caseReference());
                if (holding.isPresent()) {
                    field("Aktenzeichen der Akte", holding.get().file().reference());
                }
            });
        }
    }

    private void document(FiledDocument document, boolean filed) throws XMLStreamException {
        out.group("Identifikation", () -> {
            out.text("ID", document.id().toString());
            out.number("NummerImUebergeordnetenContainer", document.number());
        });
        out.group("AllgemeineMetadaten", () -> {
            out.text("Betreff", document.name());
            out.code("Medium", ELECTRONIC);
        });
        if (filed) {
            history(new HistoryEntry(document.filedAt(), History.SYSTEM, "Dokument in der E-Akte abgelegt", ""));
        }
        out.group("Version", () -> {
            out.text("Nummer", "1");
            out.group("Format", () -> {
                FileFormats.write(out, document.mediaType());
                out.group("Primaerdokument", () -> {
                    out.text("Dateiname", FileNames.of(document));
                    out.text("DateinameOriginal", document.name());
                    if (filed) {
                        out.time("DatumUhrzeit", document.filedAt());
                    }
                });
            });
        });
        // xdomea 3.0 has no place of its own for these two
        out.group("AnwendungsspezifischeErweiterung", () -> {
            extension();
            field("SHA-256", document.sha256());
            field("Größe in Byte", Long.toString(document.size()));
        });
    }

    private void general(String title, String reference, Optional<FilePlanEntry> entry) throws XMLStreamException {
        out.group("AllgemeineMetadaten", () -> {
            out.text("Betreff", title);
            out.text("Kennzeichen", reference);
            out.code("Medium", ELECTRONIC);
            if (entry.isPresent()) {
                out.group("Aktenplaneinheit", () -> {
                    out.text("Kennzeichen", entry.get().number());
                    out.text("Inhaltsangabe", entry.get().title());
                });
            }
        });
    }

    private void history(HistoryEntry entry) throws XMLStreamException {
        out.group("HistorienProtokollInformation", () -> {
            out.text("Akteur", entry.actor());
            out.time("DatumUhrzeit", entry.at());
            out.textIfAny("Bemerkung", entry.remark());
            out.text("Aktion", entry.action());
        });
    }

    private void extension() throws XMLStreamException {
        out.text("Kennung", "de.laufzettel");
        out.text("Name", "Laufzettel");
    }

    private void field(String name, String value) throws XMLStreamException {
        out.group("Feld", () -> {
            out.text("Name", name);
            out.text("Wert", value);
        });
    }
}
