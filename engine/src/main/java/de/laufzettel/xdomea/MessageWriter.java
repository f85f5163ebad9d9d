package de.laufzettel.xdomea;

import de.laufzettel.efile.Extent;
import de.laufzettel.efile.Holding;
import de.laufzettel.efile.Scope;
import java.io.OutputStream;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Writes a message: its head, then one object after the other. */
final class MessageWriter {

    private final Shipment shipment;
    private final RecordWriter records;
    private final Elements out;
    private long number;

    MessageWriter(Shipment shipment, Histories histories, OutputStream stream) throws XMLStreamException {
        this.shipment = shipment;
        this.out = new Elements(stream);
        this.records = new RecordWriter(out, histories);
    }

    /** @param extent the number of files is the length of the stack; of one procedure it is 1 */
    void write(Extent extent, Stream<Holding> holdings) throws XMLStreamException {
        out.document(shipment.message().element(), () -> {
            out.group("Kopf", () -> head(extent));
            for (Holding holding : (Iterable<Holding>) holdings::iterator) {
                object(holding);
            }
        });
    }

    /** One procedure that lies in no file. */
    void write(Holding.Item item) throws XMLStreamException {
        out.document(shipment.message().element(), () -> {
            out.group("Kopf", () -> head(new Extent(1, 1, item.documents().size(), 0)));
            object(item.procedure().id(), () -> out.group("Vorgang", () -> records.procedure(item)));
        });
    }

    private void head(Extent extent) throws XMLStreamException {
        out.text("ProzessID", shipment.process().toString());
        out.code("Nachrichtentyp", shipment.message().code());
        out.time("Erstellungszeitpunkt", shipment.at());
        out.group("Absender", () -> authority(shipment.sender()));
        out.group("Empfaenger", () -> authority(shipment.recipient()));
        out.group("SendendesSystem", () -> out.text("Produktname", "Laufzettel"));
        if (shipment.message() == Message.HANDING_OVER) {
            out.yes("Importbestaetigung");
            out.no("Empfangsbestaetigung");
            return;
        }
        out.no("Empfangsbestaetigung");
        out.yes("Importbestaetigung");
        out.text("Erstellerkennung", shipment.creator());
        boolean stack = extent.files() > 1;
        out.text("Stapel", stack ? "1" : "0");
        if (stack) {
            out.number("Stapellaenge", extent.files());
        }
    }

    private void authority(String name) throws XMLStreamException {
        out.group("Institution", () -> out.text("Name", name));
    }

    private void object(Holding holding) throws XMLStreamException {
        if (shipment.scope().kind() == Scope.Kind.PROCEDURE) {
            Holding.Item item = holding.procedures().get(0);
            object(item.procedure().id(), () -> out.group("Vorgang", () -> records.procedure(holding, item)));
        } else {
            object(holding.file().id(), () -> out.group("Akte", () -> records.file(holding)));
        }
    }

    private void object(UUID id, Elements.Content content) throws XMLStreamException {
        number++;
        switch (shipment.message()) {
            case HANDING_OVER -> out.group("Schriftgutobjekt", content);
            case FILING -> out.group("SchriftgutobjektZumAblegen", () -> stacked(id, content));
            case CREATING -> out.group("SchriftgutobjektZumErstellen", () -> stacked(id, content));
        }
    }

    private void stacked(UUID id, Elements.Content content) throws XMLStreamException {
        out.number("NummerImStapel", number);
        out.text("FachverfahrenObjektID", id.toString());
        out.group("Schriftgutobjekt", content);
    }
}
