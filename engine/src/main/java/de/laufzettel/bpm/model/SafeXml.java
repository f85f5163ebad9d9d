package de.laufzettel.bpm.model;

import de.laufzettel.bpm.ModelRejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the XML of strangers: no document type (so no entities, no foreign files, no billion laughs), no XInclude, and
 * limits that are checked while reading, before anything is built in memory.
 */
public final class SafeXml {

    private SafeXml() {
    }

    /** @throws ModelRejected with a reason for the designer */
    public static Document parse(byte[] xml) {
        XmlLimits.check(xml);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            throw Rejections.notXml(0, 0);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be closed off", e);
        }
    }
}
