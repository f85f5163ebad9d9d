package de.laufzettel.bpm.model;

import de.laufzettel.bpm.ModelRejected;
import java.io.ByteArrayInputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Size, number of elements, depth and document type, checked in a stream. Model elements are what a designer drew
 * (elements with an id outside of the diagram); lines and points of the drawing have a limit of their own.
 */
final class XmlLimits {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_MODEL_ELEMENTS = 2_000;
    private static final int MOST_XML_ELEMENTS = 60_000;
    private static final int DEEPEST = 100;

    private final boolean counting;
    private int depth;
    private int xmlElements;
    private int modelElements;

    private XmlLimits(boolean counting) {
        this.counting = counting;
    }

    static void check(byte[] xml) {
        if (xml.length > MOST_BYTES) {
            throw Rejections.tooLarge(xml.length);
        }
        new XmlLimits(true).read(xml);
    }

    /**
     * What a draft may hold: well-formed, no document type, not too large; how much is in it is a problem for later.
     *
     * @return the name of the root
     */
    static QName checkKept(byte[] xml) {
        if (xml.length > MOST_BYTES) {
            throw Rejections.tooLarge(xml.length);
        }
        return new XmlLimits(false).read(xml);
    }

    private QName read(byte[] xml) {
        QName root = new QName("");
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Rejections.doctype();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    root = root.getLocalPart().isEmpty() ? reader.getName() : root;
                    begin(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return root;
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private void begin(XMLStreamReader reader) {
        if (!counting) {
            return;
        }
        xmlElements++;
        if (++depth > DEEPEST) {
            throw Rejections.tooDeep();
        }
        boolean drawing = String.valueOf(reader.getNamespaceURI()).endsWith("DI")
                || String.valueOf(reader.getNamespaceURI()).endsWith("/DI/")
                || String.valueOf(reader.getNamespaceURI()).contains("/DD/");
        if (!drawing && reader.getAttributeValue(null, "id") != null) {
            modelElements++;
        }
        if (modelElements > MOST_MODEL_ELEMENTS || xmlElements > MOST_XML_ELEMENTS) {
            throw Rejections.tooManyElements(MOST_MODEL_ELEMENTS);
        }
    }

    private static ModelRejected notXml(XMLStreamException e) {
        return e.getLocation() == null ? Rejections.notXml(0, 0)
                : Rejections.notXml(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    }
}
