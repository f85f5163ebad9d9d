package de.laufzettel.bpm.model;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes into a model what makes it a release: decisions and called processes of this very deployment (the engine would
 * take the latest, so that a running case changed under its feet), and how long its history is kept.
 */
public final class ReleaseWriter {

    private static final String BINDING = "deployment";

    private ReleaseWriter() {
    }

    public static byte[] process(byte[] bpmn, int historyDays) {
        Document document = SafeXml.parse(bpmn);
        for (Element element : Xml.tree(document.getDocumentElement())) {
            if (Xml.is(element, Xml.BPMN, "process")) {
                set(element, Xml.CAMUNDA, "historyTimeToLive", "P" + historyDays + "D");
            } else if (Xml.camunda(element, "decisionRef") != null) {
                bind(element, "decisionRef");
            } else if (Xml.is(element, Xml.BPMN, "callActivity")) {
                bind(element, "calledElement");
            }
        }
        return write(document);
    }

    public static byte[] decisions(byte[] dmn, int historyDays) {
        Document document = SafeXml.parse(dmn);
        for (Element element : Xml.tree(document.getDocumentElement())) {
            if ("decision".equals(element.getLocalName())) {
                set(element, Xml.CAMUNDA_DMN, "historyTimeToLive", "P" + historyDays + "D");
            }
        }
        return write(document);
    }

    private static void bind(Element element, String reference) {
        set(element, Xml.CAMUNDA, reference + "Binding", BINDING);
        for (String other : List.of("Version", "VersionTag", "TenantId")) {
            element.removeAttributeNS(Xml.CAMUNDA, reference + other);
        }
    }

    private static void set(Element element, String namespace, String name, String value) {
        String prefix = element.lookupPrefix(namespace);
        if (prefix == null) {
            prefix = "camunda";
            element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        }
        element.setAttributeNS(namespace, prefix + ":" + name, value);
    }

    private static byte[] write(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("A parsed model cannot be written", e);
        }
    }
}
