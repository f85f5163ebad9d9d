package de.laufzettel.xdomea;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of xdomea one after the other; nothing of the message is kept. */
final class Elements {

    /** An element's content. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private static final String NAMESPACE = "urn:xoev-de:xdomea:schema:3.0.0";
    private static final String PREFIX = "xdomea";
    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    private final XMLStreamWriter out;

    Elements(OutputStream stream) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
    }

    void document(String root, Content content) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement(PREFIX, root, NAMESPACE);
        out.writeNamespace(PREFIX, NAMESPACE);
        content.write();
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    void group(String name, Content content) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, NAMESPACE);
        content.write();
        out.writeEndElement();
    }

    void text(String name, String value) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, NAMESPACE);
        out.writeCharacters(legal(value));
        out.writeEndElement();
    }

    /** Nothing where there is nothing to say: the element is optional. */
    void textIfAny(String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            text(name, value);
        }
    }

    void yes(String name) throws XMLStreamException {
        text(name, "1");
    }

    void no(String name) throws XMLStreamException {
        text(name, "0");
    }

    void number(String name, long value) throws XMLStreamException {
        text(name, Long.toString(value));
    }

    /** The day in the office, without a time zone. */
    void day(String name, Instant at) throws XMLStreamException {
        text(name, LocalDateTime.ofInstant(at, OFFICE).toLocalDate().toString());
    }

    /** With the offset from UTC: an hour of the night exists twice in October. */
    void time(String name, Instant at) throws XMLStreamException {
        text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(OFFICE)));
    }

    /** A value of a code list whose version the schema fixes. */
    void code(String name, String code) throws XMLStreamException {
        group(name, () -> bareCode(code));
    }

    void code(String name, String listUri, String listVersion, String code) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, NAMESPACE);
        out.writeAttribute("listURI", listUri);
        out.writeAttribute("listVersionID", listVersion);
        bareCode(code);
        out.writeEndElement();
    }

    private void bareCode(String code) throws XMLStreamException {
        out.writeStartElement("code");
        out.writeCharacters(code);
        out.writeEndElement();
    }

    /** A title may hold what XML 1.0 cannot carry; it would make the whole message unreadable. */
    static String legal(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.codePoints().map(c -> carried(c) ? c : 0xFFFD).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean carried(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
