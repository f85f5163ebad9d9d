package de.laufzettel.xdomea;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** A package: first the message, then each document that it names. Neither is in memory as a whole. */
final class Packing {

    /** A document that the message names, and the name it has there. Ids only: a whole e-file has many. */
    record Part(UUID document, String fileName) {
    }

    /** Writes the message and adds what it names to {@code parts}. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream message, List<Part> parts) throws XMLStreamException;
    }

    /** Opens a document. */
    @FunctionalInterface
    interface Opening {
        InputStream open(UUID document) throws IOException;
    }

    private final Shipment shipment;
    private final ZipOutputStream zip;

    Packing(Shipment shipment, OutputStream receiver) {
        this.shipment = shipment;
        this.zip = new ZipOutputStream(receiver, StandardCharsets.UTF_8);
        // most documents are compressed already; the message shrinks well at any level
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void pack(List<Part> parts, Writing message, Opening documents) throws IOException {
        begin(shipment.messageName());
        try {
            message.write(zip, parts);
        } catch (XMLStreamException broken) {
            throw new IOException("The xdomea message could not be written", broken);
        }
        zip.closeEntry();
        for (Part part : parts) {
            begin(part.fileName());
            try (InputStream content = documents.open(part.document())) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(shipment.at().toEpochMilli());
        zip.putNextEntry(entry);
    }
}
